package dev.freehold.rules.violations.the_core_reads_no_clock_and_rolls_no_dice.application;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

record Ids(InstantSource clock, RandomGenerator random) {
    UUID next() {
        return new UUID(clock.instant().toEpochMilli(), random.nextLong());
    }
}
