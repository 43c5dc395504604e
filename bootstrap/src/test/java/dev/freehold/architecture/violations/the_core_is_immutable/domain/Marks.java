package dev.freehold.architecture.violations.the_core_is_immutable.domain;

import dev.freehold.architecture.Violates;

/** Final, but for what is in it. */
@Violates
record Marks(int[] numbers) {}
