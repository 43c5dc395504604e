package dev.freehold.rules.violations.nothing_knows_bootstrap.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.nothing_knows_bootstrap.bootstrap.Settings;

/** Fetches what it could have been given. */
@Violates
record RateLimit(Settings settings) {}
