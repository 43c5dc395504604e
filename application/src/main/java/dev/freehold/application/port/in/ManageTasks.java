package dev.freehold.application.port.in;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskEdit;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.TaskRemoval;
import java.util.List;
import java.util.Optional;

/**
 * All that an owner can do with their tasks.
 *
 * <p>A task of another owner is to every method as one that does not exist. Each method throws
 * {@link dev.freehold.application.port.StorageUnavailable} while tasks cannot be reached.
 */
public interface ManageTasks {

    /** Creates a task. */
    Task create(Owner owner, TaskContent content);

    /** Creates a task, unless the same was asked under this key within its lifetime. */
    Creation createOnce(Owner owner, TaskContent content, IdempotencyKey key);

    /** One page of the owner's tasks. */
    TaskPage list(Owner owner, TaskQuery query);

    /** The task, or nothing if the owner has none of that id. */
    Optional<Task> find(Owner owner, TaskId id);

    /** Gives the task another content. */
    TaskChange replace(Owner owner, TaskId id, Precondition precondition, TaskContent content);

    /** Makes the edits, all or none; what they do not name stays as it is, whoever else is writing. */
    TaskChange edit(Owner owner, TaskId id, Precondition precondition, List<TaskEdit> edits);

    /**
     * Removes the task for good. If it was created under a key, the answer given then stays kept with the key, for the same
     * request must be answered alike within the key's lifetime; it is gone an hour after that at the latest.
     */
    TaskRemoval remove(Owner owner, TaskId id, Precondition precondition);

    /**
     * Removes everything that is kept of the owner, answers included; where nothing is, nothing is to be done. If it fails,
     * part of it may be gone already, and asking again removes the rest.
     */
    void erase(Owner owner);
}
