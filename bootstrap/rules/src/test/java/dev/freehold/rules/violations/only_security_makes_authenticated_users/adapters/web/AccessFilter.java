package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;

final class AccessFilter {
    String name(AuthenticatedUser user) {
        return user.id();
    }
}
