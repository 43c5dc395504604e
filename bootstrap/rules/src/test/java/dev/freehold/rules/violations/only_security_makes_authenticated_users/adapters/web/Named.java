package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;

/** Passes the class literal to a library. */
@Violates
final class Named {
    static Class<?> type() {
        return AuthenticatedUser.class;
    }
}
