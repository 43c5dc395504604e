package dev.freehold.rules.violations.adapters_expose_only_entry_points.bootstrap;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.access.WebAdapter;

/** Takes another for the door. */
@Violates
final class Impostor {
    static Object door() {
        return WebAdapter.class;
    }
}
