package dev.freehold.rules.violations.an_adapter_has_one_door.bootstrap;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.an_adapter_has_one_door.adapters.web.access.WebAdapter;

/** Takes another for the door. */
@Violates
final class Impostor {
    static Object door() {
        return WebAdapter.class;
    }
}
