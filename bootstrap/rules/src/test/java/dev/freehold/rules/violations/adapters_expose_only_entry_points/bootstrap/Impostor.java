package dev.freehold.rules.violations.adapters_expose_only_entry_points.bootstrap;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.access.WebAdapter;

/** Mistakes another class for the entry point. */
@Violates
final class Impostor {
    static Object door() {
        return WebAdapter.class;
    }
}
