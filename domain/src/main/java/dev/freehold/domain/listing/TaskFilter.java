package dev.freehold.domain.listing;

import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Selects tasks: those that meet every condition given.
 *
 * @param completed only completed or only open tasks
 * @param priorities only tasks with one of these priorities; empty for all
 * @param dueBefore only tasks due before this date; excludes those without a due date
 * @param dueAfter only tasks due after this date; excludes those without a due date
 * @param text only tasks with this text in their title or description
 */
public record TaskFilter(
        Optional<Boolean> completed,
        Set<Priority> priorities,
        Optional<DueDate> dueBefore,
        Optional<DueDate> dueAfter,
        Optional<SearchText> text) {

    /** Selects every task. */
    public static final TaskFilter ALL =
            new TaskFilter(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the priorities. */
    public TaskFilter {
        priorities = Set.copyOf(priorities);
    }

    /** Whether the task meets every condition. */
    public boolean matches(Task task) {
        TaskContent content = task.content();
        return completed.map(wanted -> wanted == content.completed()).orElse(true)
                && (priorities.isEmpty() || priorities.contains(content.priority()))
                && dueBefore.map(day -> isDue(content, day, -1)).orElse(true)
                && dueAfter.map(day -> isDue(content, day, 1)).orElse(true)
                && text.map(wanted -> contains(content, wanted)).orElse(true);
    }

    /** The priorities in ascending order, so that equal filters have one written form. */
    public Set<Priority> sortedPriorities() {
        return priorities.isEmpty() ? Set.of() : EnumSet.copyOf(priorities);
    }

    private static boolean isDue(TaskContent content, DueDate day, int side) {
        return content.dueDate()
                .map(due -> Integer.signum(due.compareTo(day)) == side)
                .orElse(false);
    }

    private static boolean contains(TaskContent content, SearchText wanted) {
        return wanted.isIn(content.title().value())
                || content.description().map(text -> wanted.isIn(text.value())).orElse(false);
    }
}
