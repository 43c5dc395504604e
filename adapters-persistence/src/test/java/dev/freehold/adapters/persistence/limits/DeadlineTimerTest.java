package dev.freehold.adapters.persistence.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DeadlineTimerTest {
    private final DeadlineTimer timer = new DeadlineTimer();

    private static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    @Test
    void acts_once_the_deadline_has_passed_and_not_before() throws Exception {
        Deadline deadline = in(Duration.ofMillis(100));
        CompletableFuture<Boolean> wasPast = new CompletableFuture<>();
        DeadlineTimer.Timeout timeout = timer.after(deadline, () -> wasPast.complete(deadline.isPast()));

        assertThat(wasPast.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(timeout.cancel()).isFalse();
    }

    @Test
    void does_not_act_after_it_was_cancelled() throws Exception {
        AtomicBoolean acted = new AtomicBoolean();
        DeadlineTimer.Timeout cancelled = timer.after(in(Duration.ofMillis(50)), () -> acted.set(true));
        assertThat(cancelled.cancel()).isTrue();

        CompletableFuture<Void> later = new CompletableFuture<>();
        timer.after(in(Duration.ofMillis(100)), () -> later.complete(null));
        later.get(10, TimeUnit.SECONDS);
        assertThat(acted).isFalse();
    }

    @Test
    void goes_on_after_an_action_that_throws() throws Exception {
        goesOnAfter(() -> {
            throw new IllegalStateException("thrown on purpose");
        });
        goesOnAfter(() -> {
            throw new OutOfMemoryError("thrown on purpose");
        });
    }

    @Test
    void goes_on_in_another_thread_when_its_own_has_ended() throws Exception {
        goesOnAfter(() -> {
            throw new IllegalStateException() {
                @Override
                public String toString() {
                    throw new OutOfMemoryError("thrown on purpose, when it is logged");
                }
            };
        });
    }

    private void goesOnAfter(Runnable action) throws Exception {
        CompletableFuture<Void> acted = new CompletableFuture<>();
        timer.after(in(Duration.ZERO), () -> {
            acted.complete(null);
            action.run();
        });
        CompletableFuture<Void> later = new CompletableFuture<>();
        timer.after(in(Duration.ofMillis(100)), () -> later.complete(null));

        acted.get(10, TimeUnit.SECONDS);
        later.get(10, TimeUnit.SECONDS);
    }
}
