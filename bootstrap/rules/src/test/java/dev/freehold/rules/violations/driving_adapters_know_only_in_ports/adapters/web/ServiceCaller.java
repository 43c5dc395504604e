package dev.freehold.rules.violations.driving_adapters_know_only_in_ports.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.driving_adapters_know_only_in_ports.application.TaskService;

/** Uses the implementation behind the port. */
@Violates
record ServiceCaller(TaskService tasks) {}
