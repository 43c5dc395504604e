package dev.freehold.rules.violations.driven_adapters_know_only_out_ports.application;

public final class TasksApplication {}
