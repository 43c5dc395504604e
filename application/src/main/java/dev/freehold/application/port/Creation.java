package dev.freehold.application.port;

import dev.freehold.domain.task.Task;

/** What became of the wish to create a task once. */
public sealed interface Creation {

    /** The key was new, and so is the task. */
    record Created(Task task) implements Creation {}

    /**
     * The same was asked before, and nothing was created now.
     *
     * @param task as it was created, whatever has become of it since
     */
    record Repeated(Task task) implements Creation {}

    /** Something else was asked under this key before. */
    record KeyReused() implements Creation {}
}
