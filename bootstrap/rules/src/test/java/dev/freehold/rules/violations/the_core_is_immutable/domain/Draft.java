package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;

/** Has a writable field. */
@Violates
record Draft(StringBuilder text) {}
