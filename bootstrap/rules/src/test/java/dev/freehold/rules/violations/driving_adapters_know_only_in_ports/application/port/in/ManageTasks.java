package dev.freehold.rules.violations.driving_adapters_know_only_in_ports.application.port.in;

import dev.freehold.rules.violations.driving_adapters_know_only_in_ports.domain.Task;

public interface ManageTasks {
    Task find(String id);
}
