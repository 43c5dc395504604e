package dev.freehold.architecture.violations.web_knows_only_in_ports.application;

public final class TaskService {}
