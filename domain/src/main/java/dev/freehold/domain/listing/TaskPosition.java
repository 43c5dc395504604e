package dev.freehold.domain.listing;

import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.Title;
import java.time.Instant;
import java.util.Optional;

/**
 * A place in a sorted list, said by values and not by a count: it stays where it is when tasks come and go, and even when
 * the task it was taken from is gone.
 */
public sealed interface TaskPosition {

    /** Breaks ties. */
    TaskId id();

    /** A place in a list sorted by a moment. */
    record ByMoment(Instant moment, TaskId id) implements TaskPosition {}

    /** A place in a list sorted by due date. */
    record ByDueDate(Optional<DueDate> dueDate, TaskId id) implements TaskPosition {}

    /** A place in a list sorted by priority. */
    record ByPriority(Priority priority, TaskId id) implements TaskPosition {}

    /** A place in a list sorted by title. */
    record ByTitle(Title title, TaskId id) implements TaskPosition {}

    /** The place of that task in a list sorted by that key. */
    static TaskPosition of(Task task, SortKey key) {
        return switch (key) {
            case CREATED_AT -> new ByMoment(task.createdAt(), task.id());
            case UPDATED_AT -> new ByMoment(task.updatedAt(), task.id());
            case DUE_DATE -> new ByDueDate(task.content().dueDate(), task.id());
            case PRIORITY -> new ByPriority(task.content().priority(), task.id());
            case TITLE -> new ByTitle(task.content().title(), task.id());
        };
    }
}
