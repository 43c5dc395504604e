package dev.freehold.adapters.persistence.limits;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends waits whose deadline has passed, a few milliseconds later. With it, threads can wait without a time limit of their own:
 * each timed wait of a virtual thread wakes the scheduler of the JDK, which takes about a tenth of the time of a short
 * request. The one thread that this needs ends by itself when there is nothing to watch.
 */
public final class DeadlineTimer {
    /** How late it may be. */
    static final int PERIOD_MILLIS = 20;

    private static final int IDLE_PERIODS = 250;

    private static final Logger LOG = System.getLogger(DeadlineTimer.class.getName());

    private final ConcurrentMap<Timeout, Deadline> timeouts = new ConcurrentHashMap<>();
    private final AtomicBoolean isRunning = new AtomicBoolean();

    /** What happens once a deadline has passed, unless it is cancelled first. */
    public final class Timeout {
        private final Runnable action;

        private Timeout(Runnable action) {
            this.action = action;
        }

        /** Whether the action has not happened, and will not. If it has, it is over. */
        public boolean cancel() {
            return timeouts.remove(this) != null;
        }
    }

    /**
     * Has something happen once that deadline has passed.
     *
     * @param action must be short; what it throws is logged
     */
    public Timeout after(Deadline deadline, Runnable action) {
        Timeout timeout = new Timeout(action);
        timeouts.put(timeout, deadline);
        startIfNecessary();
        return timeout;
    }

    private void startIfNecessary() {
        if (!isRunning.get() && isRunning.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("deadlines").start(this::run);
        }
    }

    private void run() {
        try {
            for (int idle = 0; idle < IDLE_PERIODS; idle = timeouts.isEmpty() ? idle + 1 : 0) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PERIOD_MILLIS));
                timeouts.forEach(this::fireIfPast);
            }
        } finally {
            // Whatever ended it: who waits without a limit of their own relies on another one.
            isRunning.set(false);
            // One may have come just before, when this thread was still taken for running.
            if (!timeouts.isEmpty()) {
                startIfNecessary();
            }
        }
    }

    /** Under the lock of the entry, so that whoever cancels too late finds the action done. */
    private void fireIfPast(Timeout timeout, Deadline deadline) {
        if (deadline.isPast()) {
            timeouts.computeIfPresent(timeout, (_, _) -> {
                try {
                    timeout.action.run();
                } catch (RuntimeException | Error failure) {
                    // All others rely on this thread. When memory runs out, an error comes from any place.
                    LOG.log(Level.ERROR, "The end of a late call failed", failure);
                }
                return null;
            });
        }
    }
}
