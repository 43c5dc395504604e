package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_endpoint_without_an_owner.domain.task.Task;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** On a public path, with a dependency on the core. */
@Violates
@RestController
final class Generous {
    @GetMapping("/docs")
    String all() {
        return new Task("").title();
    }
}
