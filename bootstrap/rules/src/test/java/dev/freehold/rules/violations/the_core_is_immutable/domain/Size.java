package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;

/** Constants that change. */
@Violates
enum Size {
    SMALL;

    int count;
}
