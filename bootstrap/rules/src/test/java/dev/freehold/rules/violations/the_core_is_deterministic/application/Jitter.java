package dev.freehold.rules.violations.the_core_is_deterministic.application;

import dev.freehold.rules.Violates;
import java.util.function.DoubleSupplier;

/** Uses a random source, in a lambda. */
@Violates
record Jitter(DoubleSupplier dice) {
    static Jitter create() {
        return new Jitter(Math::random);
    }
}
