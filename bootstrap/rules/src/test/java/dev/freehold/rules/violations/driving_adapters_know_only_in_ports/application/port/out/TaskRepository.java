package dev.freehold.rules.violations.driving_adapters_know_only_in_ports.application.port.out;

import dev.freehold.rules.violations.driving_adapters_know_only_in_ports.domain.Task;

public interface TaskRepository {
    Task load(String id);
}
