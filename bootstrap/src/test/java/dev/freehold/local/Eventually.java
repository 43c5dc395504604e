package dev.freehold.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for an effect of another process. */
final class Eventually {
    /** Long enough for a busy machine. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration BETWEEN_TWO_LOOKS = Duration.ofMillis(20);

    private Eventually() {}

    static void holds(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            try {
                Thread.sleep(BETWEEN_TWO_LOOKS);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
