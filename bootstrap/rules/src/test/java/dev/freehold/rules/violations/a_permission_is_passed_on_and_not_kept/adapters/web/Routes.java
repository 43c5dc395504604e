package dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.adapters.web;

import dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.domain.access.Owner;

final class Routes {
    private final String prefix = "/api";

    String all(Owner owner) {
        return prefix + owner;
    }
}
