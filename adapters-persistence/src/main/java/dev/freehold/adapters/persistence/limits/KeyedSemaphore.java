package dev.freehold.adapters.persistence.limits;

import dev.freehold.application.port.StorageUnavailable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A semaphore for each key, which exists while somebody uses it. Callers wait here, where they hold no connection, and no
 * longer than their deadline allows.
 */
final class KeyedSemaphore<K> {

    /** Held until it is closed. */
    @FunctionalInterface
    interface Permit extends AutoCloseable {
        @Override
        void close();
    }

    /** @param users how many wait for a permit or hold one */
    private record Shared(Semaphore semaphore, int users) {}

    private final ConcurrentMap<K, Shared> semaphores = new ConcurrentHashMap<>();
    private final int permits;

    KeyedSemaphore(int permits) {
        this.permits = permits;
    }

    /** @throws StorageUnavailable if no permit is free in time */
    Permit acquire(K key, Deadline deadline) {
        Semaphore semaphore = enter(key);
        try {
            if (!semaphore.tryAcquire() && !semaphore.tryAcquire(deadline.millisToQueue(), TimeUnit.MILLISECONDS)) {
                throw new StorageUnavailable("Too many calls were waiting");
            }
        } catch (InterruptedException | StorageUnavailable failure) {
            leave(key);
            if (failure instanceof StorageUnavailable unavailable) {
                throw unavailable;
            }
            Thread.currentThread().interrupt();
            throw new StorageUnavailable(failure);
        }
        return () -> {
            semaphore.release();
            leave(key);
        };
    }

    private Semaphore enter(K key) {
        return semaphores
                .compute(
                        key,
                        (_, shared) -> shared == null
                                ? new Shared(new Semaphore(permits), 1)
                                : new Shared(shared.semaphore(), shared.users() + 1))
                .semaphore();
    }

    private void leave(K key) {
        semaphores.computeIfPresent(
                key, (_, shared) -> shared.users() == 1 ? null : new Shared(shared.semaphore(), shared.users() - 1));
    }
}
