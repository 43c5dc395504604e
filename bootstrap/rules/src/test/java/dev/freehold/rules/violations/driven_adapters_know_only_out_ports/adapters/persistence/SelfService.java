package dev.freehold.rules.violations.driven_adapters_know_only_out_ports.adapters.persistence;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.driven_adapters_know_only_out_ports.application.port.in.ManageTasks;

/** Calls back into the application that calls it. */
@Violates
record SelfService(ManageTasks tasks) {}
