package dev.freehold.rules.violations.driving_adapters_know_only_in_ports.application;

public final class TaskService {}
