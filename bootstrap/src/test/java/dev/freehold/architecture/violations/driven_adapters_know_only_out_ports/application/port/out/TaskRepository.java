package dev.freehold.architecture.violations.driven_adapters_know_only_out_ports.application.port.out;

import dev.freehold.architecture.violations.driven_adapters_know_only_out_ports.domain.Task;

public interface TaskRepository {
    void add(Task task);
}
