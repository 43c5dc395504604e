package dev.freehold.rules.violations.the_core_is_deterministic.application;

import dev.freehold.rules.Violates;
import java.util.function.DoubleSupplier;

/** Rolls them later. */
@Violates
record Jitter(DoubleSupplier dice) {
    static Jitter create() {
        return new Jitter(Math::random);
    }
}
