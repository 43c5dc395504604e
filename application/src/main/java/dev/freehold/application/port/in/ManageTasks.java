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
 * The use cases of an owner.
 *
 * <p>Every method treats another owner's task as one that does not exist. Each method throws {@link
 * dev.freehold.application.port.StorageUnavailable} while the store cannot be reached.
 */
public interface ManageTasks {

    /** Creates a task. */
    Task create(Owner owner, TaskContent content);

    /** Creates a task, unless the same request was made under this key within its lifetime. */
    Creation createOnce(Owner owner, TaskContent content, IdempotencyKey key);

    /** One page of the owner's tasks. */
    TaskPage list(Owner owner, TaskQuery query);

    /** The task; empty if the owner has no task with that id. */
    Optional<Task> find(Owner owner, TaskId id);

    /** Replaces the content of the task. */
    TaskChange replace(Owner owner, TaskId id, Precondition precondition, TaskContent content);

    /** Applies the edits, all or none; other members keep their values, even with concurrent writers. */
    TaskChange edit(Owner owner, TaskId id, Precondition precondition, List<TaskEdit> edits);

    /**
     * Removes the task permanently. If it was created under a key, the original response stays stored with the key,
     * since a repeated request must get the same response within the key's lifetime; it is deleted within an hour
     * after that.
     */
    TaskRemoval remove(Owner owner, TaskId id, Precondition precondition);

    /**
     * Removes all of the owner's data, stored responses included. Idempotent. If it fails, part of the data may
     * already be gone, and calling it again removes the rest.
     */
    void erase(Owner owner);
}
