package dev.freehold.rules.violations.the_core_is_immutable.application;

import dev.freehold.rules.Violates;

/** Shares what it changes with every thread. */
@Violates
final class Counter {
    static int count;
}
