package dev.freehold.adapters.persistence.limits;

import dev.freehold.application.port.StorageUnavailable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Permits for each key, which exist while somebody uses them. */
final class KeyedPermits<K> {

    /** @param users how many wait for a permit or hold one */
    private record Shared(Permits permits, int users) {}

    private final ConcurrentMap<K, Shared> shared = new ConcurrentHashMap<>();
    private final int perKey;
    private final DeadlineTimer timer;

    KeyedPermits(int perKey, DeadlineTimer timer) {
        this.perKey = perKey;
        this.timer = timer;
    }

    /** @throws StorageUnavailable if no permit is free in time */
    Permits.Permit acquire(K key, Deadline deadline) {
        Permits permits = enter(key);
        try {
            Permits.Permit permit = permits.acquire(deadline);
            return () -> {
                permit.close();
                leave(key);
            };
        } catch (StorageUnavailable unavailable) {
            leave(key);
            throw unavailable;
        }
    }

    private Permits enter(K key) {
        return shared.compute(
                        key,
                        (_, before) -> before == null
                                ? new Shared(new Permits(perKey, timer), 1)
                                : new Shared(before.permits(), before.users() + 1))
                .permits();
    }

    private void leave(K key) {
        shared.computeIfPresent(
                key, (_, before) -> before.users() == 1 ? null : new Shared(before.permits(), before.users() - 1));
    }
}
