package dev.freehold.rules.violations.no_statement_without_an_owner.domain.task;

public record Task(String title) {}
