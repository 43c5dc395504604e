package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_endpoint_without_an_owner.domain.access.Owner;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes an Owner, but not from the gate. */
@Violates
@RestController
final class Marked {
    @PostMapping("/api/tasks")
    String add(@RequestBody Owner owner) {
        return owner.toString();
    }
}
