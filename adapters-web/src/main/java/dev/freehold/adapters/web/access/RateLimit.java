package dev.freehold.adapters.web.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemWriter;
import dev.freehold.domain.access.UserId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps each user within a number of requests a minute, counted by this server alone. A user who has been quiet may send
 * them all at once; then they come back evenly.
 */
public final class RateLimit extends OncePerRequestFilter {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final LoadingCache<UserId, Bucket> buckets;
    private final ProblemWriter problems;

    /**
     * Counts by elapsed time: the clock of the machine may be set back, and nobody waits for that.
     *
     * @param perMinute at least 1
     * @param elapsed nanoseconds since any moment, never going back
     */
    public RateLimit(int perMinute, Ticker elapsed, ProblemWriter problems) {
        this.problems = problems;
        // After a quiet period a bucket is full again, as a new one is.
        this.buckets = Caffeine.newBuilder()
                .ticker(elapsed)
                .expireAfterAccess(PERIOD.plusSeconds(1))
                .build(user -> Bucket.builder()
                        .withCustomTimePrecision(new Elapsed(elapsed))
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                        .build());
    }

    private record Elapsed(Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Admission> admission = Admission.of(request);
        if (admission.isPresent()) {
            ConsumptionProbe probe = buckets.get(admission.get().user().id()).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(probe.getNanosToWaitForRefill())));
                problems.write(request, response, Problem.TOO_MANY_REQUESTS);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
