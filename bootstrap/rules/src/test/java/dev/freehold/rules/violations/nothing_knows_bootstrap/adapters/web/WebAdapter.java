package dev.freehold.rules.violations.nothing_knows_bootstrap.adapters.web;

public record WebAdapter(int requestsPerMinute) {}
