package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import org.springframework.web.bind.annotation.GetMapping;

/** A form record, bound by the framework. */
@Violates
final class Form {
    record Filled(AuthenticatedUser who) {}

    @GetMapping("/docs")
    String read(Filled form) {
        return form.toString();
    }
}
