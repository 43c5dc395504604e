package dev.freehold.bootstrap;

import dev.freehold.adapters.persistence.PersistenceAdapter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Has old answers forgotten every few minutes, until it is closed. Several processes may do so at once. */
final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Housekeeping.class.getName());
    private static final int INTERVAL_MINUTES = 10;

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("housekeeping").factory());

    /**
     * Begins at once.
     *
     * @param api connects as the role of the API; stays open for as long as this does
     */
    static Housekeeping of(DataSource api) {
        Housekeeping housekeeping = new Housekeeping();
        var _ = housekeeping.executor.scheduleWithFixedDelay(
                () -> deleteExpiredKeys(api), 0, INTERVAL_MINUTES, TimeUnit.MINUTES);
        return housekeeping;
    }

    /** A failure is no reason to stop: the next time may go well, and there is enough of it before the day is over. */
    private static void deleteExpiredKeys(DataSource api) {
        try {
            PersistenceAdapter.deleteExpiredKeys(api);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "Old answers could not be forgotten: {0}; tried again in {1} minutes",
                    failure.getMessage(),
                    INTERVAL_MINUTES);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
