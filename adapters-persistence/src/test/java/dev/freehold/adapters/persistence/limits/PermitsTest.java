package dev.freehold.adapters.persistence.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.application.port.StorageUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PermitsTest {
    private final DeadlineTimer timer = new DeadlineTimer();
    private final Permits permits = new Permits(1, timer);

    /** A deadline with which a call queues for that long. */
    private static Deadline queueingFor(Duration duration) {
        return new Deadline(System.nanoTime()
                + duration.plusMillis(Deadline.CONNECTION_TIMEOUT_MILLIS + Deadline.MIN_MILLIS_FOR_STATEMENTS)
                        .toNanos());
    }

    /** Often, since who overtakes has to be quick. */
    @RepeatedTest(100)
    void nobody_overtakes_who_waits() {
        List<String> order = new CopyOnWriteArrayList<>();
        Deadline deadline = queueingFor(Duration.ofSeconds(10));
        Permits.Permit held = permits.acquire(deadline);
        Thread first = Thread.ofPlatform().start(() -> {
            try (var _ = permits.acquire(deadline)) {
                order.add("first");
            }
        });
        while (first.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        held.close();
        try (var _ = permits.acquire(deadline)) {
            order.add("second");
        }
        assertThat(order).containsExactly("first", "second");
    }

    @Test
    void who_finds_no_permit_in_time_is_told_so_and_can_go_on() {
        try (var _ = permits.acquire(queueingFor(Duration.ofSeconds(5)))) {
            assertThatThrownBy(() -> permits.acquire(queueingFor(Duration.ofMillis(30))))
                    .isInstanceOf(StorageUnavailable.class)
                    .hasMessage("Too many calls were waiting");
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
        permits.acquire(queueingFor(Duration.ZERO)).close();
    }

    @Test
    void who_is_interrupted_by_somebody_else_stays_interrupted() {
        try (var _ = permits.acquire(queueingFor(Duration.ofSeconds(5)))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> permits.acquire(queueingFor(Duration.ofSeconds(5))))
                    .isInstanceOf(StorageUnavailable.class)
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void a_permit_in_the_last_moment_leaves_no_interruption_behind() {
        Permits late = new Permits(new GivenWhenInterrupted(), timer);
        late.acquire(queueingFor(Duration.ofMillis(10))).close();
        assertThat(Thread.interrupted()).isFalse();
    }

    /** Gives its permit just when the timer interrupts the thread that waits. */
    private static final class GivenWhenInterrupted extends Semaphore {
        private static final long serialVersionUID = 1L;

        GivenWhenInterrupted() {
            super(0, true);
        }

        @Override
        public void acquire() {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }
    }
}
