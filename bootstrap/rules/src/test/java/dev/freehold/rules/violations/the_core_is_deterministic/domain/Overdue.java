package dev.freehold.rules.violations.the_core_is_deterministic.domain;

import dev.freehold.rules.Violates;
import java.time.LocalDate;

/** Reads the clock, and the time zone of the machine too. */
@Violates
record Overdue(LocalDate day) {
    boolean isOver() {
        return day.isBefore(LocalDate.now());
    }
}
