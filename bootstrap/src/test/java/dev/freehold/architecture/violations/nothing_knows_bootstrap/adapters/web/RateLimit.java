package dev.freehold.architecture.violations.nothing_knows_bootstrap.adapters.web;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.nothing_knows_bootstrap.bootstrap.Settings;

/** Fetches what it could have been given. */
@Violates
record RateLimit(Settings settings) {}
