package dev.freehold.rules.violations.no_task_without_an_owner.application.port;

public record Export(byte[] content) {}
