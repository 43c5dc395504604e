package dev.freehold.architecture.violations.driven_adapters_know_only_out_ports.application;

public final class TasksApplication {}
