package dev.freehold.rules.violations.nothing_knows_bootstrap.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.nothing_knows_bootstrap.bootstrap.Settings;

/** Reads what it could take as a parameter. */
@Violates
record RateLimit(Settings settings) {}
