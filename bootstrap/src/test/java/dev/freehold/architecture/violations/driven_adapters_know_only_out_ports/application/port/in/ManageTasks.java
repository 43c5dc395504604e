package dev.freehold.architecture.violations.driven_adapters_know_only_out_ports.application.port.in;

public interface ManageTasks {}
