package dev.freehold.architecture.violations.nothing_knows_bootstrap.bootstrap;

record Wiring(Settings settings) {}
