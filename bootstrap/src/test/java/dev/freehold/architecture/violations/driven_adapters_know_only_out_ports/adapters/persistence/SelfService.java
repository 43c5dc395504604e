package dev.freehold.architecture.violations.driven_adapters_know_only_out_ports.adapters.persistence;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.driven_adapters_know_only_out_ports.application.port.in.ManageTasks;

/** Calls back into the application that calls it. */
@Violates
record SelfService(ManageTasks tasks) {}
