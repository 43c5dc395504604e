package dev.freehold.rules.violations.no_endpoint_without_an_owner.domain.task;

public record Task(String title) {}
