package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;

/** Believes what it is told. */
@Violates
final class TrustedHeader {
    static AuthenticatedUser user(String header) {
        return new AuthenticatedUser(header);
    }
}
