package dev.freehold.rules.violations.domain_needs_only_java.application;

public record Clockwork(String tick) {}
