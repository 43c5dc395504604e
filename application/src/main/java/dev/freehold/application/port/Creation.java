package dev.freehold.application.port;

import dev.freehold.domain.task.Task;

/** The outcome of creating a task under an idempotency key. */
public sealed interface Creation {

    /** The key was new, and so is the task. */
    record Created(Task task) implements Creation {}

    /**
     * The same request was made before, so nothing was created.
     *
     * @param task as it was first created, whatever has changed since
     */
    record Repeated(Task task) implements Creation {}

    /** The key was used for a different request before. */
    record KeyReused() implements Creation {}
}
