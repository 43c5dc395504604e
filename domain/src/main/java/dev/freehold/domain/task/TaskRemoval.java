package dev.freehold.domain.task;

/** What became of the wish to remove a task. */
public enum TaskRemoval {
    /** The task is gone. */
    REMOVED,
    /** The owner has no such task. */
    NOT_FOUND,
    /** The task is not as the one who wished had seen it. */
    STALE
}
