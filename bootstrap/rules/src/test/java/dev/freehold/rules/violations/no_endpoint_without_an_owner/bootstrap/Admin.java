package dev.freehold.rules.violations.no_endpoint_without_an_owner.bootstrap;

import dev.freehold.rules.Violates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** In bootstrap. */
@Violates
@RestController
final class Admin {
    @GetMapping("/api/admin")
    String all() {
        return "";
    }
}
