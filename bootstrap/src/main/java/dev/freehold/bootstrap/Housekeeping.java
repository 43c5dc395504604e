package dev.freehold.bootstrap;

import dev.freehold.adapters.persistence.PersistenceAdapter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Deletes expired idempotency keys periodically until closed. Safe to run in several processes. */
final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Housekeeping.class.getName());
    private static final int INTERVAL_MINUTES = 10;

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("housekeeping").factory());

    /** Starts immediately.
     *
     * @param api connects as the role of the API; must stay open until this is closed
     */
    static Housekeeping of(DataSource api) {
        Housekeeping housekeeping = new Housekeeping();
        var _ = housekeeping.executor.scheduleWithFixedDelay(
                () -> deleteExpiredKeys(api), 0, INTERVAL_MINUTES, TimeUnit.MINUTES);
        return housekeeping;
    }

    /** A failure is logged. The next run tries again, and a delay does no harm. */
    private static void deleteExpiredKeys(DataSource api) {
        try {
            PersistenceAdapter.deleteExpiredKeys(api);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "Expired idempotency keys could not be deleted: {0}; trying again in {1} minutes",
                    failure.getMessage(),
                    String.valueOf(INTERVAL_MINUTES));
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
