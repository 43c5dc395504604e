package dev.freehold.rules.violations.the_core_is_immutable.application;

import dev.freehold.rules.Violates;

/** Could hold anything. */
@Violates
record Anything(Object thing) {}
