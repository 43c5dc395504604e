package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.access.Gate;

/** From a neighbouring adapter. */
@Violates
final class Neighbour {
    Gate[] gates = {};
}
