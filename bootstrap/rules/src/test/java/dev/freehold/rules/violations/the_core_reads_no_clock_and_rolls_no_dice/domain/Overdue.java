package dev.freehold.rules.violations.the_core_reads_no_clock_and_rolls_no_dice.domain;

import dev.freehold.rules.Violates;
import java.time.LocalDate;

/** Reads the clock, and the time zone of the machine too. */
@Violates
record Overdue(LocalDate day) {
    boolean isOver() {
        return day.isBefore(LocalDate.now());
    }
}
