package dev.freehold.adapters.persistence.limits;

import dev.freehold.application.port.StorageUnavailable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many at a time through under one name. The others wait here, where they hold no connection, and no longer
 * than their deadline allows.
 */
final class KeyedSemaphore<K> {

    /** A turn, until it is closed. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Shared by all that wait or are through; kept for as long as there is anybody. */
    private record Queue(Semaphore places, int members) {}

    private final ConcurrentMap<K, Queue> queues = new ConcurrentHashMap<>();
    private final int atOnce;

    KeyedSemaphore(int atOnce) {
        this.atOnce = atOnce;
    }

    /** @throws StorageUnavailable if the turn does not come in time */
    Turn take(K name, Deadline deadline) {
        Queue queue = queues.compute(
                name,
                (key, known) -> known == null
                        ? new Queue(new Semaphore(atOnce), 1)
                        : new Queue(known.places(), known.members() + 1));
        try {
            if (!queue.places().tryAcquire()
                    && !queue.places().tryAcquire(deadline.millisForTurn(), TimeUnit.MILLISECONDS)) {
                throw new StorageUnavailable("Too many calls were waiting");
            }
        } catch (InterruptedException | StorageUnavailable inVain) {
            leave(name);
            if (inVain instanceof StorageUnavailable unavailable) {
                throw unavailable;
            }
            Thread.currentThread().interrupt();
            throw new StorageUnavailable(inVain);
        }
        return () -> {
            queue.places().release();
            leave(name);
        };
    }

    private void leave(K name) {
        queues.computeIfPresent(
                name, (key, queue) -> queue.members() == 1 ? null : new Queue(queue.places(), queue.members() - 1));
    }
}
