package dev.freehold.architecture.violations.driven_adapters_know_only_out_ports.adapters.mail;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.driven_adapters_know_only_out_ports.application.TasksApplication;

/** Of an adapter that nobody knew of when the rule was written. */
@Violates
record Postman(TasksApplication application) {}
