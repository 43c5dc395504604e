package dev.freehold.rules.violations.nothing_knows_bootstrap.bootstrap;

record Wiring(Settings settings) {}
