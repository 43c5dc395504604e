package dev.freehold.architecture.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;

/** Believes what it is told. */
@Violates
final class TrustedHeader {
    static AuthenticatedUser user(String header) {
        return new AuthenticatedUser(header);
    }
}
