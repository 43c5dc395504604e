package dev.freehold.domain.listing;

import dev.freehold.domain.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of a list.
 *
 * @param tasks in the order that was asked for
 * @param next where the next page begins, if there is one
 * @param total how many tasks the filter matches on all pages, if that was asked for
 */
public record TaskPage(List<Task> tasks, Optional<TaskPosition> next, OptionalLong total) {
    /** Keeps a copy of the tasks. */
    public TaskPage {
        tasks = List.copyOf(tasks);
    }
}
