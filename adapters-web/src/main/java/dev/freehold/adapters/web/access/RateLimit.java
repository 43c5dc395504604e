package dev.freehold.adapters.web.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.freehold.domain.access.UserId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Limits each user to a number of requests per minute, counted by this process alone. A user who has been quiet may send them
 * all at once; after that they are granted evenly.
 */
public final class RateLimit {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int perMinute;
    private final LoadingCache<UserId, Bucket> buckets;

    /**
     * Counts by elapsed time: the clock of the machine may be set back, and nobody waits for that.
     *
     * @param perMinute how many requests of one user are served; 0 for any number
     * @param elapsed nanoseconds since any moment, never going back
     */
    public RateLimit(int perMinute, Ticker elapsed) {
        this.perMinute = perMinute;
        // After a quiet period a bucket is full again, as a new one is.
        this.buckets = Caffeine.newBuilder()
                .ticker(elapsed)
                .expireAfterAccess(PERIOD.plusSeconds(1))
                .build(user -> Bucket.builder()
                        .withCustomTimePrecision(new Elapsed(elapsed))
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                        .build());
    }

    /** Counts a request of that user: 0 if it is to be served, or the seconds, rounded up, until the next one would be. */
    long secondsToWait(UserId user) {
        if (perMinute == 0) {
            return 0;
        }
        ConsumptionProbe probe = buckets.get(user).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.ceilDiv(probe.getNanosToWaitForRefill(), TimeUnit.SECONDS.toNanos(1));
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
}
