package dev.freehold.adapters.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.domain.access.UserId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** By which clock requests are counted: one that only goes forward, whatever happens to the machine's. */
class RateLimitTest {
    private final AtomicLong elapsed = new AtomicLong();
    private final UserId ada = new UserId("ada");

    @Test
    void refills_by_the_time_that_has_passed_and_by_nothing_else() {
        RateLimit limit = new RateLimit(1, elapsed::get);
        assertThat(limit.secondsToWait(ada)).isZero();
        assertThat(limit.secondsToWait(ada)).isEqualTo(60);

        elapsed.addAndGet(Duration.ofMillis(58_500).toNanos());
        assertThat(limit.secondsToWait(ada)).isEqualTo(2);

        elapsed.addAndGet(Duration.ofMillis(1_500).toNanos());
        assertThat(limit.secondsToWait(ada)).isZero();
        assertThat(limit.secondsToWait(ada)).isEqualTo(60);
    }

    @Test
    void serves_any_number_where_there_is_no_limit() {
        RateLimit limit = new RateLimit(0, elapsed::get);
        assertThat(limit.secondsToWait(ada)).isZero();
        assertThat(limit.secondsToWait(ada)).isZero();
    }
}
