package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import org.springframework.web.bind.annotation.GetMapping;

/** Bound from the query string, without an annotation. */
@Violates
final class Query {
    @GetMapping("/api/tasks")
    String all(AuthenticatedUser user) {
        return user.id();
    }
}
