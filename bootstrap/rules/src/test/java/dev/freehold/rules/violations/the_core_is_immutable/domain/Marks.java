package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;

/** Final, with mutable content. */
@Violates
record Marks(int[] numbers) {}
