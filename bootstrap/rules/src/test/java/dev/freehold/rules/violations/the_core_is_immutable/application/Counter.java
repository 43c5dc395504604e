package dev.freehold.rules.violations.the_core_is_immutable.application;

import dev.freehold.rules.Violates;

/** Shares mutable state between threads. */
@Violates
final class Counter {
    static int count;
}
