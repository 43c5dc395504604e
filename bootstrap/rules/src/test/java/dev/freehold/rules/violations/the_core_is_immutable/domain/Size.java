package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;

/** Mutable constants. */
@Violates
enum Size {
    SMALL;

    int count;
}
