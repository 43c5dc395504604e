package dev.freehold.adapters.persistence.limits;

import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.UserId;
import dev.freehold.domain.task.TaskId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Limits how many calls use the database at once: in all, and of one user, so that no user starves the others; and one
 * change per task, since of two at the same time one would have to be repeated. Every call gets its deadline here.
 */
public final class Bulkhead {
    /** How many connections are in use at once, at most. */
    public static final int CONNECTIONS = 16;

    static final int CONNECTIONS_PER_USER = 4;

    private record ChangedTask(UserId owner, TaskId id) {}

    private final Permits all;
    private final KeyedPermits<UserId> perUser;
    private final KeyedPermits<ChangedTask> perTask;

    public Bulkhead(DeadlineTimer timer) {
        all = new Permits(CONNECTIONS, timer);
        perUser = new KeyedPermits<>(CONNECTIONS_PER_USER, timer);
        perTask = new KeyedPermits<>(1, timer);
    }

    /**
     * Runs a call as soon as there is room for it.
     *
     * @throws StorageUnavailable if there is none in time
     */
    public <T> T run(Owner owner, Function<Deadline, T> call) {
        return run(owner, Deadline.ofOneCall(), call);
    }

    /**
     * Runs a call that changes a task, while no other call of this process changes the same one.
     *
     * @throws StorageUnavailable if its turn does not come in time
     */
    public <T> T runChange(Owner owner, TaskId id, Function<Deadline, T> call) {
        Deadline deadline = Deadline.ofOneCall();
        try (var _ = perTask.acquire(new ChangedTask(owner.id(), id), deadline)) {
            return run(owner, deadline, call);
        }
    }

    private <T> T run(Owner owner, Deadline deadline, Function<Deadline, T> call) {
        try (var _ = perUser.acquire(owner.id(), deadline);
                var _ = all.acquire(deadline)) {
            return call.apply(deadline);
        }
    }

    /** Permits for each key, which exist while somebody uses them. */
    private static final class KeyedPermits<K> {

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
}
