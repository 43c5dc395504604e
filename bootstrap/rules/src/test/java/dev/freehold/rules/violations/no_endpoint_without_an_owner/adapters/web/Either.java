package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Public on only one of its paths. */
@Violates
@RestController
final class Either {
    @GetMapping({"/health", "/{anything}/health"})
    String health() {
        return "";
    }
}
