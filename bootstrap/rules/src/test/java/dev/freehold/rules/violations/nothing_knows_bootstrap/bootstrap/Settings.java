package dev.freehold.rules.violations.nothing_knows_bootstrap.bootstrap;

public record Settings(int port) {}
