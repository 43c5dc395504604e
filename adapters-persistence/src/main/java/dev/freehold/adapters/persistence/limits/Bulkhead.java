package dev.freehold.adapters.persistence.limits;

import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.UserId;
import dev.freehold.domain.task.TaskId;
import java.util.function.Function;

/**
 * Lets calls through to the database, each with its deadline: so many at once, of one user no more than a part, so that
 * what one user waits for starves nobody; and one change of a task at a time, since of two at once one would be in vain.
 */
public final class Bulkhead {
    /** How many connections are in use at once, at most. */
    public static final int CONNECTIONS = 16;

    static final int CONNECTIONS_OF_ONE_USER = 4;

    private record ChangedTask(UserId owner, TaskId id) {}

    private final KeyedSemaphore<Bulkhead> all = new KeyedSemaphore<>(CONNECTIONS);
    private final KeyedSemaphore<UserId> ofUser = new KeyedSemaphore<>(CONNECTIONS_OF_ONE_USER);
    private final KeyedSemaphore<ChangedTask> changes = new KeyedSemaphore<>(1);

    /**
     * Makes a call when its turn has come.
     *
     * @throws StorageUnavailable if the turn does not come in time
     */
    public <T> T admit(Owner owner, Function<Deadline, T> call) {
        return admit(owner, Deadline.ofOneCall(), call);
    }

    /**
     * Makes a call that changes a task when its turn has come.
     *
     * @throws StorageUnavailable if the turn does not come in time
     */
    public <T> T admitToChange(Owner owner, TaskId id, Function<Deadline, T> call) {
        Deadline deadline = Deadline.ofOneCall();
        try (var _ = changes.take(new ChangedTask(owner.id(), id), deadline)) {
            return admit(owner, deadline, call);
        }
    }

    private <T> T admit(Owner owner, Deadline deadline, Function<Deadline, T> call) {
        try (var _ = ofUser.take(owner.id(), deadline);
                var _ = all.take(this, deadline)) {
            return call.apply(deadline);
        }
    }
}
