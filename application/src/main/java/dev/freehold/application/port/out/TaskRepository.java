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
 * Keeps tasks, each for its owner.
 *
 * <p>Every method but {@link #erase} is one atomic step, and each sees and touches the tasks of the given owner alone. What it has to be in full
 * is said by {@code TaskRepositoryContract}, which every implementation passes. Each method throws
 * {@link StorageUnavailable} while the store cannot be reached.
 */
public interface TaskRepository {

    /** Keeps a new task. */
    void add(Owner owner, Task task);

    /**
     * Keeps a new task and with it the key, unless the owner has used the key within its
     * {@linkplain IdempotencyKey#LIFETIME lifetime}, counted to the moment when the new task was created.
     */
    Creation addOnce(Owner owner, Task task, IdempotencyKey key);

    /** The task, or nothing if the owner has none of that id. */
    Optional<Task> find(Owner owner, TaskId id);

    /** The page that {@link TaskQuery} describes. */
    TaskPage list(Owner owner, TaskQuery query);

    /**
     * Loads the task, asks for a decision, and stores what it says if that is of a new revision. Nobody writes to the task
     * in between.
     *
     * @param decision from the task as it is; pure, for it may be asked again when others write at the same time
     * @return the decision that held, or that the owner has no such task
     */
    TaskChange change(Owner owner, TaskId id, Function<Task, TaskChange> decision);

    /** Removes the task if {@link Task#remove} says so. An answer kept with the key that it was created under stays. */
    TaskRemoval remove(Owner owner, TaskId id, Precondition precondition);

    /**
     * Removes everything kept of the owner: all tasks, and all keys with the answers kept for them. The one method that may
     * take several steps, for there may be very many tasks: if it fails, asking again removes the rest.
     */
    void erase(Owner owner);
}
