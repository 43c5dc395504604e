package dev.freehold.rules.violations.packages_have_no_cycles.domain.access;

public record UserId(String value) {}
