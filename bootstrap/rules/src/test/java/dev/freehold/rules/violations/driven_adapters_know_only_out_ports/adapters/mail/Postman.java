package dev.freehold.rules.violations.driven_adapters_know_only_out_ports.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.driven_adapters_know_only_out_ports.application.TasksApplication;

/** In an adapter that no rule names. */
@Violates
record Postman(TasksApplication application) {}
