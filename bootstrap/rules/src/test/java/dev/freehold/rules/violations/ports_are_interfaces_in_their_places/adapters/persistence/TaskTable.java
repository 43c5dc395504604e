package dev.freehold.rules.violations.ports_are_interfaces_in_their_places.adapters.persistence;

import dev.freehold.rules.violations.ports_are_interfaces_in_their_places.application.port.out.TaskRepository;

final class TaskTable implements TaskRepository {
    @Override
    public Page page() {
        return new Page("");
    }
}
