package dev.freehold.adapters.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.adapters.web.problem.ProblemWriter;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.UserId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** By which clock requests are counted: one that only goes forward, whatever happens to the machine's. */
class RateLimitTest {
    private final AtomicLong elapsed = new AtomicLong();
    private final RateLimit limit = new RateLimit(1, elapsed::get, new ProblemWriter());

    private int status() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        new Admission(new AuthenticatedUser(new UserId("ada")), Optional.empty()).attachTo(request);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @Test
    void refills_by_the_time_that_has_passed_and_by_nothing_else() throws Exception {
        assertThat(status()).isEqualTo(200);
        assertThat(status()).isEqualTo(429);

        elapsed.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(status()).isEqualTo(429);

        elapsed.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(status()).isEqualTo(200);
        assertThat(status()).isEqualTo(429);
    }
}
