package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.adapters.persistence;

import dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.domain.TaskSource;

final class Table implements TaskSource {
    @Override
    public String all() {
        return "";
    }
}
