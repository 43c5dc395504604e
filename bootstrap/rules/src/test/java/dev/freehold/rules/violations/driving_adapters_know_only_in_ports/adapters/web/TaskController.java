package dev.freehold.rules.violations.driving_adapters_know_only_in_ports.adapters.web;

import dev.freehold.rules.violations.driving_adapters_know_only_in_ports.application.port.in.ManageTasks;
import dev.freehold.rules.violations.driving_adapters_know_only_in_ports.domain.Task;
import org.springframework.web.bind.annotation.RestController;

@RestController
record TaskController(ManageTasks tasks) {
    Task get(String id) {
        return tasks.find(id);
    }
}
