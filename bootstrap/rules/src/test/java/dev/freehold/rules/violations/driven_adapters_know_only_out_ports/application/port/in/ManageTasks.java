package dev.freehold.rules.violations.driven_adapters_know_only_out_ports.application.port.in;

public interface ManageTasks {}
