package dev.freehold.rules.violations.driving_adapters_know_only_in_ports.domain;

public record Task(String title) {}
