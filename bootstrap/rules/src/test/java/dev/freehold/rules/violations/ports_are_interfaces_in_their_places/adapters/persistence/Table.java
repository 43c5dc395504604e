package dev.freehold.rules.violations.ports_are_interfaces_in_their_places.adapters.persistence;

import dev.freehold.rules.violations.ports_are_interfaces_in_their_places.domain.TaskSource;

final class Table implements TaskSource {
    @Override
    public String all() {
        return "";
    }
}
