package dev.freehold.rules.violations.application_needs_only_the_domain.domain;

public record Task(String title) {}
