package dev.freehold.rules.violations.no_task_without_an_owner.domain.listing;

public record TaskQuery(int limit) {}
