package dev.freehold.rules.violations.an_adapter_has_one_door.bootstrap;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.an_adapter_has_one_door.adapters.web.Cookies;

/** Goes through it. */
@Violates
record Bakery(Cookies cookies) {}
