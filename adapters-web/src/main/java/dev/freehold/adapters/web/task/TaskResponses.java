package dev.freehold.adapters.web.task;

import dev.freehold.adapters.web.http.Reply;
import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemException;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/** Responses that carry tasks: JSON, entity tag, location, link. References are relative, so that no Host can poison them. */
final class TaskResponses {
    private final TaskJson json = new TaskJson();

    void ok(Reply reply, Task task) throws IOException {
        send(reply, HttpStatus.OK, task);
    }

    void created(Reply reply, Owner owner, Task task) throws IOException {
        send(reply.header(HttpHeaders.LOCATION, pathOf(owner) + "/" + task.id()), HttpStatus.CREATED, task);
    }

    void notModified(Reply reply, Task task) {
        reply.header(HttpHeaders.ETAG, Conditions.tag(task.revision())).send(HttpStatus.NOT_MODIFIED);
    }

    /** @throws ProblemException if the task was not changed */
    void changed(Reply reply, TaskChange change) throws IOException {
        switch (change) {
            case TaskChange.Written(Task task) -> ok(reply, task);
            case TaskChange.NotFound _ -> throw new ProblemException(Problem.NO_SUCH_TASK);
            case TaskChange.Stale _ -> throw new ProblemException(Problem.STALE);
        }
    }

    /** @param nextQuery the query string of the next page, if there is one */
    void page(Reply reply, Owner owner, TaskPage page, Optional<String> nextQuery) throws IOException {
        nextQuery.ifPresent(
                query -> reply.header(HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(pathOf(owner), query)));
        page.total().ifPresent(total -> reply.header("Total-Count", String.valueOf(total)));
        reply.send(HttpStatus.OK, MediaType.APPLICATION_JSON, json.write(page.tasks()));
    }

    private void send(Reply reply, HttpStatus status, Task task) throws IOException {
        reply.header(HttpHeaders.ETAG, Conditions.tag(task.revision()))
                .send(status, MediaType.APPLICATION_JSON, json.write(task));
    }

    private static String pathOf(Owner owner) {
        return "/api/users/" + UriUtils.encode(owner.id().value(), StandardCharsets.UTF_8) + "/tasks";
    }
}
