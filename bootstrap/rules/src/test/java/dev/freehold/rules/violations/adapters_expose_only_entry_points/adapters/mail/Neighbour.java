package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.access.Gate;

/** Does so from the next adapter. */
@Violates
final class Neighbour {
    Gate[] gates = {};
}
