package dev.freehold.rules.violations.driving_adapters_know_only_in_ports.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.driving_adapters_know_only_in_ports.application.port.out.TaskRepository;
import dev.freehold.rules.violations.driving_adapters_know_only_in_ports.domain.Task;

/** Bypasses the application, and with it the policy. */
@Violates
record ShortCut(TaskRepository tasks) {
    Task get(String id) {
        return tasks.load(id);
    }
}
