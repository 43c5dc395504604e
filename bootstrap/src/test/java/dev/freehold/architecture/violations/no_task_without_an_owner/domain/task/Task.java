package dev.freehold.architecture.violations.no_task_without_an_owner.domain.task;

public record Task(String title) {}
