package dev.freehold.application;

import dev.freehold.domain.task.TaskId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Generates ids that sort by creation time: UUIDs of version 7 (RFC 9562, section 5.7).
 *
 * <p>The twelve bits after the milliseconds hold the fraction of the millisecond (section 6.2, method 3), so that
 * tasks created in different microseconds have the same order by id as by time; 62 bits are random.
 */
record TimeOrderedIds(RandomGenerator random) {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    TaskId at(Instant moment) {
        long nanos = moment.truncatedTo(ChronoUnit.MILLIS).until(moment, ChronoUnit.NANOS);
        long fraction = (nanos << 12) / NANOS_PER_MILLI;
        long high = moment.toEpochMilli() << 16 | VERSION_7 | fraction;
        long low = VARIANT | random.nextLong() >>> 2;
        return new TaskId(new UUID(high, low));
    }
}
