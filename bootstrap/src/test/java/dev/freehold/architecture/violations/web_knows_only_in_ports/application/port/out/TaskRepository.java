package dev.freehold.architecture.violations.web_knows_only_in_ports.application.port.out;

import dev.freehold.architecture.violations.web_knows_only_in_ports.domain.Task;

public interface TaskRepository {
    Task load(String id);
}
