package dev.freehold.domain.task;

/** What became of the wish to change a task. */
public sealed interface TaskChange {

    /**
     * The task is as was wished.
     *
     * @param task as it is now; of a new revision only if the wish changed anything
     */
    record Written(Task task) implements TaskChange {}

    /** The owner has no such task. */
    record NotFound() implements TaskChange {}

    /** The task is not as the one who wished had seen it. */
    record Stale() implements TaskChange {}
}
