package dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.adapters.persistence;

import dev.freehold.rules.violations.ports_are_interfaces_in_port_packages.application.port.out.TaskRepository;

final class TaskTable implements TaskRepository {
    @Override
    public Page page() {
        return new Page("");
    }
}
