package dev.freehold.domain.listing;

import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which tasks a list shows: those for which every given condition holds.
 *
 * @param completed only those done, or only those open
 * @param priorities only those of one of these; none given means all
 * @param dueBefore only those due before that day, and not those due on no day
 * @param dueAfter only those due after that day, and not those due on no day
 * @param text only those with that text in title or description
 */
public record TaskFilter(
        Optional<Boolean> completed,
        Set<Priority> priorities,
        Optional<DueDate> dueBefore,
        Optional<DueDate> dueAfter,
        Optional<SearchText> text) {

    /** Shows every task. */
    public static final TaskFilter ALL =
            new TaskFilter(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Keeps a copy of the priorities. */
    public TaskFilter {
        priorities = Set.copyOf(priorities);
    }

    /** Whether the list shows that task. */
    public boolean matches(Task task) {
        TaskContent content = task.content();
        return completed.map(wanted -> wanted == content.completed()).orElse(true)
                && (priorities.isEmpty() || priorities.contains(content.priority()))
                && dueBefore.map(day -> isDue(content, day, -1)).orElse(true)
                && dueAfter.map(day -> isDue(content, day, 1)).orElse(true)
                && text.map(wanted -> contains(content, wanted)).orElse(true);
    }

    /** The priorities from the least on, so that the same filter always reads the same. */
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
