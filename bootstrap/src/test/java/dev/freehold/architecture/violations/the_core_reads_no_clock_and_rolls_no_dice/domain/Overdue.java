package dev.freehold.architecture.violations.the_core_reads_no_clock_and_rolls_no_dice.domain;

import dev.freehold.architecture.Violates;
import java.time.LocalDate;

/** Reads the clock, and the time zone of the machine too. */
@Violates
record Overdue(LocalDate day) {
    boolean isOver() {
        return day.isBefore(LocalDate.now());
    }
}
