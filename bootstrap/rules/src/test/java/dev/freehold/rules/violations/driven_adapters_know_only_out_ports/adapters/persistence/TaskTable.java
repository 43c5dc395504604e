package dev.freehold.rules.violations.driven_adapters_know_only_out_ports.adapters.persistence;

import dev.freehold.rules.violations.driven_adapters_know_only_out_ports.application.port.out.TaskRepository;
import dev.freehold.rules.violations.driven_adapters_know_only_out_ports.domain.Task;

final class TaskTable implements TaskRepository {
    @Override
    public void add(Task task) {}
}
