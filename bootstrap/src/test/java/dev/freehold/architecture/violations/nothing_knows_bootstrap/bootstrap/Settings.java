package dev.freehold.architecture.violations.nothing_knows_bootstrap.bootstrap;

public record Settings(int port) {}
