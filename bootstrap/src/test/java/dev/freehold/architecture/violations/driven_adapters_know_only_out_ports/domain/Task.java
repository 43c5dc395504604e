package dev.freehold.architecture.violations.driven_adapters_know_only_out_ports.domain;

public record Task(String title) {}
