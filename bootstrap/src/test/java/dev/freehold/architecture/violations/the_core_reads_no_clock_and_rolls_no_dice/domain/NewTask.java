package dev.freehold.architecture.violations.the_core_reads_no_clock_and_rolls_no_dice.domain;

import dev.freehold.architecture.Violates;
import java.util.UUID;

/** Rolls dice. */
@Violates
record NewTask(UUID id) {
    static NewTask create() {
        return new NewTask(UUID.randomUUID());
    }
}
