package dev.freehold.rules.violations.an_adapter_has_one_door.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.an_adapter_has_one_door.adapters.web.access.Gate;

/** Does so from the next adapter. */
@Violates
final class Neighbour {
    Gate[] gates = {};
}
