package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import org.springframework.web.bind.annotation.GetMapping;

/** Is filled from the query, though it bears no mark. */
@Violates
final class Query {
    @GetMapping("/api/tasks")
    String all(AuthenticatedUser user) {
        return user.id();
    }
}
