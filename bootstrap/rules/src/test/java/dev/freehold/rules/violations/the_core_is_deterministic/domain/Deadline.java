package dev.freehold.rules.violations.the_core_is_deterministic.domain;

import java.time.Clock;
import java.time.Instant;

record Deadline(Instant moment) {
    boolean isOver(Instant now) {
        return moment.isBefore(now);
    }

    boolean isOver(Clock clock) {
        return isOver(Instant.now(clock));
    }
}
