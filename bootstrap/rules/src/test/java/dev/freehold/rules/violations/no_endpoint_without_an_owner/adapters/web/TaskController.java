package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.violations.no_endpoint_without_an_owner.domain.access.Owner;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/users/{user_id}/tasks")
final class TaskController {
    @GetMapping("/{task_id}")
    String get(Owner owner, @PathVariable("task_id") String id) {
        return owner + id;
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    String options(Owner owner) {
        return "GET of " + owner;
    }
}
