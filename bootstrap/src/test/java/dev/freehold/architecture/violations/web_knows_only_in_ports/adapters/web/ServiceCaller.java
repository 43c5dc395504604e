package dev.freehold.architecture.violations.web_knows_only_in_ports.adapters.web;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.web_knows_only_in_ports.application.TaskService;

/** Knows the class behind the port. */
@Violates
record ServiceCaller(TaskService tasks) {}
