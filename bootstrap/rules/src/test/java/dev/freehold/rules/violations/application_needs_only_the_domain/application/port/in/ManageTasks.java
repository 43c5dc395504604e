package dev.freehold.rules.violations.application_needs_only_the_domain.application.port.in;

import dev.freehold.rules.violations.application_needs_only_the_domain.domain.Task;

public interface ManageTasks {
    Task create(String title);
}
