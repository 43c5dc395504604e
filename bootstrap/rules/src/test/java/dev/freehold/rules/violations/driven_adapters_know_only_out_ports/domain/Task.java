package dev.freehold.rules.violations.driven_adapters_know_only_out_ports.domain;

public record Task(String title) {}
