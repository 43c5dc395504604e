package dev.freehold.rules.violations.the_core_reads_no_clock_and_rolls_no_dice.domain;

import dev.freehold.rules.Violates;
import java.util.UUID;

/** Rolls dice. */
@Violates
record NewTask(UUID id) {
    static NewTask create() {
        return new NewTask(UUID.randomUUID());
    }
}
