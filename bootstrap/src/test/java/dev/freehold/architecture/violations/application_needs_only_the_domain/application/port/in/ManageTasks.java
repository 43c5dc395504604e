package dev.freehold.architecture.violations.application_needs_only_the_domain.application.port.in;

import dev.freehold.architecture.violations.application_needs_only_the_domain.domain.Task;

public interface ManageTasks {
    Task create(String title);
}
