package dev.freehold.adapters.persistence.limits;

import dev.freehold.adapters.persistence.limits.DeadlineTimer.Timeout;
import dev.freehold.application.port.StorageUnavailable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A number of permits, granted in the order of the requests: a caller that could be overtaken might wait many times as long
 * as the others. Callers wait here, where they hold no connection, and no longer than their deadline allows.
 */
final class Permits {

    /** Held until it is closed. */
    @FunctionalInterface
    interface Permit extends AutoCloseable {
        @Override
        void close();
    }

    private final Semaphore semaphore;
    private final DeadlineTimer timer;

    Permits(int permits, DeadlineTimer timer) {
        this(new Semaphore(permits, true), timer);
    }

    /** @param semaphore a fair one */
    Permits(Semaphore semaphore, DeadlineTimer timer) {
        this.semaphore = semaphore;
        this.timer = timer;
    }

    /** @throws StorageUnavailable if no permit is free in time */
    Permit acquire(Deadline deadline) {
        try {
            // Without a timeout, this method of the JDK would overtake those who wait.
            if (!semaphore.tryAcquire(0, TimeUnit.NANOSECONDS)) {
                await(deadline.toQueue());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailable(interrupted);
        }
        return semaphore::release;
    }

    private void await(Deadline end) throws InterruptedException {
        Timeout timeout = timer.after(end, Thread.currentThread()::interrupt);
        try {
            semaphore.acquire();
        } catch (InterruptedException interrupted) {
            if (timeout.cancel()) {
                // Somebody else wants this thread to stop.
                throw interrupted;
            }
            throw new StorageUnavailable("Too many calls were waiting");
        }
        if (!timeout.cancel()) {
            // The interruption came too late, and must not hit what this thread does next.
            Thread.interrupted();
        }
    }
}
