package dev.freehold.architecture.violations.the_core_is_immutable.application;

import dev.freehold.architecture.Violates;

/** Shares what it changes with every thread. */
@Violates
final class Counter {
    static int count;
}
