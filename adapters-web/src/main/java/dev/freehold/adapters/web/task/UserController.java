package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.http.Reply;
import dev.freehold.application.port.in.ManageTasks;
import dev.freehold.domain.access.Owner;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The route of a user as a whole: it erases everything that is kept of them. */
@RestController
@RequestMapping("/api/users/{user_id}")
public final class UserController {
    private final ManageTasks tasks;

    public UserController(ManageTasks tasks) {
        this.tasks = tasks;
    }

    @DeleteMapping
    public void erase(Owner owner, Reply reply) {
        tasks.erase(owner);
        reply.send(HttpStatus.NO_CONTENT);
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    public void options(Owner owner, Reply reply) {
        reply.header(HttpHeaders.ALLOW, "DELETE, OPTIONS").send(HttpStatus.NO_CONTENT);
    }
}
