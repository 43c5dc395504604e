package dev.freehold.rules.violations.driven_adapters_know_only_out_ports.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.driven_adapters_know_only_out_ports.application.TasksApplication;

/** Of an adapter that nobody knew of when the rule was written. */
@Violates
record Postman(TasksApplication application) {}
