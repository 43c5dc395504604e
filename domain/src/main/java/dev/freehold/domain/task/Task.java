package dev.freehold.domain.task;

import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.UserId;
import java.time.Instant;

/**
 * Something to do, and whose it is. The aggregate: changed as a whole or not at all.
 *
 * @param id its name
 * @param owner the one user who may touch it, for good
 * @param content all that the owner says about it
 * @param revision counts its writes
 * @param createdAt when it was made
 * @param updatedAt when it was last written; never before {@code createdAt}
 */
public record Task(
        TaskId id, UserId owner, TaskContent content, Revision revision, Instant createdAt, Instant updatedAt) {

    /** A new task of that owner. */
    public static Task create(TaskId id, Owner owner, TaskContent content, Instant now) {
        return new Task(id, owner.id(), content, Revision.FIRST, now, now);
    }

    /**
     * The task with that content. Content that is the same already is no write: then the task is this very one. Time
     * never runs backwards for a task, whatever the clock does.
     */
    public Task with(TaskContent newContent, Instant now) {
        if (newContent.equals(content)) {
            return this;
        }
        return new Task(id, owner, newContent, revision.next(), createdAt, now.isBefore(updatedAt) ? updatedAt : now);
    }
}
