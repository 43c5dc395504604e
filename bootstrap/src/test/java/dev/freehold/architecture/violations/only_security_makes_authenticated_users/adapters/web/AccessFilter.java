package dev.freehold.architecture.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.architecture.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;

final class AccessFilter {
    String name(AuthenticatedUser user) {
        return user.id();
    }
}
