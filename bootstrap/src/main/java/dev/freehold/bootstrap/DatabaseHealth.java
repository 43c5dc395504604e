package dev.freehold.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.adapters.persistence.PersistenceAdapter;
import dev.freehold.adapters.persistence.PersistenceAdapter.Availability;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Reports whether tasks can be reached and changed, and closes the pools when the service stops. Asking never waits: a check
 * runs in the background, and its last result is reported.
 */
final class DatabaseHealth implements HealthIndicator, MeterBinder, AutoCloseable {
    private static final Logger LOG = System.getLogger(DatabaseHealth.class.getName());
    private static final long INTERVAL_MILLIS = 500;

    /** A check that has not ended after this long is as bad as one that failed. */
    private static final Duration MAX_AGE = Duration.ofSeconds(3);

    private record Observation(Availability availability, long nanoTime) {
        boolean isFresh() {
            return System.nanoTime() - nanoTime < MAX_AGE.toNanos();
        }
    }

    private final HikariDataSource pool;
    private final HikariDataSource own;
    private final AtomicReference<Observation> last;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("database health").factory());

    private DatabaseHealth(HikariDataSource pool, HikariDataSource own, Observation first) {
        this.pool = pool;
        this.own = own;
        this.last = new AtomicReference<>(first);
    }

    /**
     * Starts to check; the first result is there when this returns.
     *
     * @param pool the connections of the repository
     * @param own a connection of its own, for the pool's may all be waiting for what is checked
     */
    static DatabaseHealth of(HikariDataSource pool, HikariDataSource own) {
        DatabaseHealth health = new DatabaseHealth(pool, own, observe(pool, own));
        var _ = health.executor.scheduleWithFixedDelay(
                health::check, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        return health;
    }

    private static Observation observe(HikariDataSource pool, HikariDataSource own) {
        Availability found = PersistenceAdapter.availability(own);
        return new Observation(isEmpty(pool) ? Availability.UNAVAILABLE : found, System.nanoTime());
    }

    /** Whether requests get no connection, although the check has one. */
    private static boolean isEmpty(HikariDataSource pool) {
        try (Connection connection = pool.getConnection()) {
            return connection.isClosed();
        } catch (SQLException none) {
            return true;
        }
    }

    private void check() {
        Availability before = last.get().availability();
        Observation now = observe(pool, own);
        last.set(now);
        if (now.availability() != before) {
            LOG.log(
                    now.availability() == Availability.AVAILABLE ? Level.INFO : Level.WARNING,
                    "Tasks were {0} and are {1}",
                    before,
                    now.availability());
        }
        if (now.availability() == Availability.UNAVAILABLE) {
            stopWaiting(own);
            stopWaiting(pool);
        } else if (now.availability() == Availability.READ_ONLY) {
            // A server that has become a standby keeps its sessions; new ones may reach the one that takes writes.
            own.getHikariPoolMXBean().softEvictConnections();
        } else if (before == Availability.READ_ONLY) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private static void stopWaiting(HikariDataSource connections) {
        if (connections.getThreadFactory() instanceof PoolThreads threads) {
            threads.stopWaiting();
        }
    }

    /** Called once the registry has its filters; what is registered before is not filtered. */
    @Override
    public void bindTo(MeterRegistry meters) {
        pool.setMetricRegistry(meters);
        Gauge.builder("freehold.tasks.available", () -> isAvailable() ? 1 : 0)
                .description("Whether tasks could be reached and changed a moment ago")
                .register(meters);
    }

    @Override
    public Health health() {
        return isAvailable() ? Health.up().build() : Health.down().build();
    }

    /** Whether tasks could be reached and changed a moment ago. */
    boolean isAvailable() {
        Observation found = last.get();
        return found.availability() == Availability.AVAILABLE && found.isFresh();
    }

    /** Lets a check that has begun come to its end, which is bounded: if it were interrupted, the pool would log a broken database. */
    @Override
    public void close() {
        executor.close();
        own.close();
        pool.close();
    }
}
