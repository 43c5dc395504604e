package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;

/** Can be written on. */
@Violates
record Draft(StringBuilder text) {}
