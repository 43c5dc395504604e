package dev.freehold.architecture.violations.web_knows_only_in_ports.adapters.web;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.web_knows_only_in_ports.application.port.out.TaskRepository;
import dev.freehold.architecture.violations.web_knows_only_in_ports.domain.Task;

/** Reads around the application, and with it around the policy. */
@Violates
record ShortCut(TaskRepository tasks) {
    Task get(String id) {
        return tasks.load(id);
    }
}
