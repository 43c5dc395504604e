package dev.freehold.rules.violations.the_core_is_immutable.application;

import dev.freehold.rules.Violates;
import java.util.concurrent.atomic.AtomicLong;

/** Counts on. */
@Violates
final class Sequence {
    private final AtomicLong last = new AtomicLong();
}
