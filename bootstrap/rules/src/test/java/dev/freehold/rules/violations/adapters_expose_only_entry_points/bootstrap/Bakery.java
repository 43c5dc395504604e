package dev.freehold.rules.violations.adapters_expose_only_entry_points.bootstrap;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.Cookies;

/** Goes through it. */
@Violates
record Bakery(Cookies cookies) {}
