package dev.freehold.domain.task;

import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.UserId;
import java.time.Instant;
import java.util.List;

/**
 * Something to do, and whose it is. The aggregate: changed as a whole or not at all.
 *
 * @param id identifies it
 * @param owner the one user who may touch it, for good
 * @param content all that the owner says about it
 * @param revision counts its writes
 * @param createdAt when it was created
 * @param updatedAt when it was last written; never before {@code createdAt}
 */
public record Task(
        TaskId id, UserId owner, TaskContent content, Revision revision, Instant createdAt, Instant updatedAt) {

    /** A new task of that owner. */
    public static Task create(TaskId id, Owner owner, TaskContent content, Instant now) {
        return new Task(id, owner.id(), content, Revision.FIRST, now, now);
    }

    /** Whether the task is as the precondition requires. */
    public boolean meets(Precondition precondition) {
        return switch (precondition) {
            case Precondition.Any _ -> true;
            case Precondition.OneOf(var revisions) -> revisions.contains(revision);
            case Precondition.Never _ -> false;
        };
    }

    /** The outcome of making these edits, all or none, in this order. */
    public TaskChange change(Precondition precondition, List<TaskEdit> edits, Instant now) {
        if (!meets(precondition)) {
            return new TaskChange.Stale();
        }
        TaskContent edited = content;
        for (TaskEdit edit : edits) {
            edited = edit.applyTo(edited);
        }
        return new TaskChange.Written(with(edited, now));
    }

    /** The outcome of removing the task. */
    public TaskRemoval remove(Precondition precondition) {
        return meets(precondition) ? TaskRemoval.REMOVED : TaskRemoval.STALE;
    }

    /**
     * The task with that content. The same content again is no write, and gives this very task. Time never runs backwards for
     * a task, whatever the clock does.
     */
    public Task with(TaskContent newContent, Instant now) {
        if (newContent.equals(content)) {
            return this;
        }
        return new Task(id, owner, newContent, revision.next(), createdAt, now.isBefore(updatedAt) ? updatedAt : now);
    }
}
