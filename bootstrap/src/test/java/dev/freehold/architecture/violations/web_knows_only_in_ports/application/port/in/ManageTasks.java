package dev.freehold.architecture.violations.web_knows_only_in_ports.application.port.in;

import dev.freehold.architecture.violations.web_knows_only_in_ports.domain.Task;

public interface ManageTasks {
    Task find(String id);
}
