package dev.freehold.rules.violations.permissions_are_passed_not_stored.adapters.web;

import dev.freehold.rules.violations.permissions_are_passed_not_stored.domain.access.Owner;

final class Routes {
    private final String prefix = "/api";

    String all(Owner owner) {
        return prefix + owner;
    }
}
