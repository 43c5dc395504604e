package dev.freehold.architecture.violations.an_adapter_has_one_door.bootstrap;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.an_adapter_has_one_door.adapters.web.Cookies;

/** Goes through it. */
@Violates
record Bakery(Cookies cookies) {}
