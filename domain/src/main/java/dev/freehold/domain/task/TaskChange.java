package dev.freehold.domain.task;

/** The outcome of changing a task. */
public sealed interface TaskChange {

    /**
     * The task now has the requested content.
     *
     * @param task its current state; at a new revision only if something changed
     */
    record Written(Task task) implements TaskChange {}

    /** The owner has no such task. */
    record NotFound() implements TaskChange {}

    /** The task does not meet the precondition. */
    record Stale() implements TaskChange {}
}
