package dev.freehold.architecture.violations.web_knows_only_in_ports.adapters.web;

import dev.freehold.architecture.violations.web_knows_only_in_ports.application.port.in.ManageTasks;
import dev.freehold.architecture.violations.web_knows_only_in_ports.domain.Task;
import org.springframework.web.bind.annotation.RestController;

@RestController
record TaskController(ManageTasks tasks) {
    Task get(String id) {
        return tasks.find(id);
    }
}
