package dev.freehold.rules.violations.application_needs_only_the_domain.application;

import dev.freehold.rules.violations.application_needs_only_the_domain.application.port.in.ManageTasks;
import dev.freehold.rules.violations.application_needs_only_the_domain.domain.Task;

record TaskService() implements ManageTasks {
    @Override
    public Task create(String title) {
        return new Task(title);
    }
}
