package dev.freehold.application.port.out;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.TaskRemoval;
import java.util.Optional;
import java.util.function.Function;

/**
 * Stores tasks by owner.
 *
 * <p>Every method sees and changes only the tasks of the given owner, and all but {@link #erase} are atomic. {@code
 * TaskRepositoryContract} is the full specification, which every implementation must pass. Each method throws {@link
 * StorageUnavailable} while the store cannot be reached.
 */
public interface TaskRepository {

    /** Stores a new task. */
    void add(Owner owner, Task task);

    /**
     * Stores a new task and its key, unless the owner used the key less than its {@linkplain IdempotencyKey#LIFETIME
     * lifetime} before the new task was created.
     */
    Creation addOnce(Owner owner, Task task, IdempotencyKey key);

    /** The task; empty if the owner has no task with that id. */
    Optional<Task> find(Owner owner, TaskId id);

    /** The page that {@link TaskQuery} describes. */
    TaskPage list(Owner owner, TaskQuery query);

    /**
     * Loads the task, calls the decision, and stores the resulting task if its revision is new. No other write to the
     * task can come in between.
     *
     * @param decision maps the current task to an outcome; must be pure, since concurrent writes may cause it to be
     *     called again
     * @return the outcome that took effect; {@link TaskChange.NotFound} if the owner has no such task
     */
    TaskChange change(Owner owner, TaskId id, Function<Task, TaskChange> decision);

    /** Removes the task if {@link Task#remove} allows it. A response stored with its idempotency key remains. */
    TaskRemoval remove(Owner owner, TaskId id, Precondition precondition);

    /**
     * Removes all of the owner's data: tasks, and idempotency keys with their stored responses. The only method that
     * may take several steps, since there may be very many tasks; if it fails, calling it again removes the rest.
     */
    void erase(Owner owner);
}
