package dev.freehold.rules.violations.driven_adapters_know_only_out_ports.application.port.out;

import dev.freehold.rules.violations.driven_adapters_know_only_out_ports.domain.Task;

public interface TaskRepository {
    void add(Task task);
}
