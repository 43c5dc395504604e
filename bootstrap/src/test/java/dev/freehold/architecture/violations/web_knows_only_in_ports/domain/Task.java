package dev.freehold.architecture.violations.web_knows_only_in_ports.domain;

public record Task(String title) {}
