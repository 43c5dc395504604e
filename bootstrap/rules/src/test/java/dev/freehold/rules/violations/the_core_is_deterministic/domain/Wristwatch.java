package dev.freehold.rules.violations.the_core_is_deterministic.domain;

import dev.freehold.rules.Violates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Reads a clock by a method that it has inherited. */
@Violates
final class Wristwatch extends Clock {
    @Override
    public Instant instant() {
        return systemUTC().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
