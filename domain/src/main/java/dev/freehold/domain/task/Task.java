package dev.freehold.domain.task;

import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.UserId;
import java.time.Instant;
import java.util.List;

/**
 * A task and its owner: the aggregate, changed as a whole or not at all.
 *
 * @param id identifies it
 * @param owner the only user who may access it; never changes
 * @param content what the owner can edit
 * @param revision incremented with every change
 * @param createdAt when it was created
 * @param updatedAt when it was last changed; never before {@code createdAt}
 */
public record Task(
        TaskId id, UserId owner, TaskContent content, Revision revision, Instant createdAt, Instant updatedAt) {

    /** Creates a task for the owner. */
    public static Task create(TaskId id, Owner owner, TaskContent content, Instant now) {
        return new Task(id, owner.id(), content, Revision.FIRST, now, now);
    }

    /** Whether the task meets the precondition. */
    public boolean meets(Precondition precondition) {
        return switch (precondition) {
            case Precondition.Any _ -> true;
            case Precondition.OneOf(var revisions) -> revisions.contains(revision);
            case Precondition.Never _ -> false;
        };
    }

    /** Applies the edits in order if the precondition is met, and none of them otherwise. */
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

    /** Decides whether the task may be removed. */
    public TaskRemoval remove(Precondition precondition) {
        return meets(precondition) ? TaskRemoval.REMOVED : TaskRemoval.STALE;
    }

    /**
     * The task with this content; this same instance if the content is equal, since that is not a write. The update
     * time never goes backwards, even if the clock does.
     */
    public Task with(TaskContent newContent, Instant now) {
        if (newContent.equals(content)) {
            return this;
        }
        return new Task(id, owner, newContent, revision.next(), createdAt, now.isBefore(updatedAt) ? updatedAt : now);
    }
}
