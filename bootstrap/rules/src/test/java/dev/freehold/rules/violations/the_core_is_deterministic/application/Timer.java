package dev.freehold.rules.violations.the_core_is_deterministic.application;

import dev.freehold.rules.Violates;
import java.time.Clock;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Creates a clock, in a lambda. */
@Violates
final class Timer {
    final Supplier<InstantSource> clocks = () -> Clock.systemUTC();
}
