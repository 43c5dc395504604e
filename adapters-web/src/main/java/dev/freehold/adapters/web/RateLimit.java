package dev.freehold.adapters.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.UserId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps each user within a number of requests a minute, counted by this server alone. A user who has been quiet may send
 * them all at once; then they come back evenly.
 */
final class RateLimit extends OncePerRequestFilter {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final LoadingCache<UserId, Bucket> buckets;
    private final Problems problems;

    /** @param perMinute at least 1 */
    RateLimit(int perMinute, Problems problems) {
        this.problems = problems;
        // After a quiet period a bucket is full again, as a new one is.
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(PERIOD.plusSeconds(1))
                .build(user -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                        .build());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(AuthenticatedUser.class.getName()) instanceof AuthenticatedUser user) {
            ConsumptionProbe probe = buckets.get(user.id()).tryConsumeAndReturnRemaining(1);
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
