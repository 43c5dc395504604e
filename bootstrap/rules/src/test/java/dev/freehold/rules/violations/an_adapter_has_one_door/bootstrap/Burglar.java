package dev.freehold.rules.violations.an_adapter_has_one_door.bootstrap;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.an_adapter_has_one_door.adapters.web.access.Gate;

/** Knows what is public inside. */
@Violates
record Burglar(Gate gate) {}
