package dev.freehold.rules.violations.adapters_expose_only_entry_points.bootstrap;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.access.Gate;

/** Uses a public internal class. */
@Violates
record Burglar(Gate gate) {}
