package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_endpoint_without_an_owner.domain.access.Owner;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Binds an optional one. */
@Violates
@RestController
final class Perhaps {
    @GetMapping("/api/tasks")
    String all(Optional<Owner> owner) {
        return owner.toString();
    }
}
