package dev.freehold.domain.listing;

import dev.freehold.domain.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of a list.
 *
 * @param tasks in the requested order
 * @param next the position after which the next page starts, if there is one
 * @param total the number of matching tasks on all pages, if requested
 */
public record TaskPage(List<Task> tasks, Optional<TaskPosition> next, OptionalLong total) {
    /** Copies the tasks. */
    public TaskPage {
        tasks = List.copyOf(tasks);
    }
}
