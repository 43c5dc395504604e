package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;

/** Final, but for what is in it. */
@Violates
record Marks(int[] numbers) {}
