package dev.freehold.rules.violations.no_endpoint_without_an_owner.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Outside the API, but not listed as public. */
@Violates
@RestController
final class Health {
    @GetMapping("/health")
    String health() {
        return "";
    }
}
