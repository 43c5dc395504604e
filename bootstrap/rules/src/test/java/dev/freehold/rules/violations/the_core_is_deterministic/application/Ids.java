package dev.freehold.rules.violations.the_core_is_deterministic.application;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

record Ids(InstantSource clock, RandomGenerator random) {
    UUID next() {
        return new UUID(clock.instant().toEpochMilli(), random.nextLong());
    }
}
