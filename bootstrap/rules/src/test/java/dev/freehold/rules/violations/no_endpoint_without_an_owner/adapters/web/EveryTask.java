package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A route into the API that asks for nobody. */
@Violates
@RestController
final class EveryTask {
    @GetMapping("/api/tasks")
    String list() {
        return "";
    }
}
