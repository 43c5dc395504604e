package dev.freehold.rules.violations.no_task_without_an_owner.domain.task;

public record Task(String title) {}
