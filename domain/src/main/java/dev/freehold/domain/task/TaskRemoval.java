package dev.freehold.domain.task;

/** The outcome of removing a task. */
public enum TaskRemoval {
    /** The task is gone. */
    REMOVED,
    /** The owner has no such task. */
    NOT_FOUND,
    /** The task does not meet the precondition. */
    STALE
}
