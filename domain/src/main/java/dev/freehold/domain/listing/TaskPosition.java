package dev.freehold.domain.listing;

import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.Title;
import java.time.Instant;
import java.util.Optional;

/**
 * A position in a sorted list, given by sort value and id rather than an offset: it stays valid when tasks are added
 * or removed, even the task it was taken from.
 */
public sealed interface TaskPosition {

    /** Breaks ties. */
    TaskId id();

    /** A position in a list sorted by creation or update time. */
    record ByMoment(Instant moment, TaskId id) implements TaskPosition {}

    /** A position in a list sorted by due date. */
    record ByDueDate(Optional<DueDate> dueDate, TaskId id) implements TaskPosition {}

    /** A position in a list sorted by priority. */
    record ByPriority(Priority priority, TaskId id) implements TaskPosition {}

    /** A position in a list sorted by title. */
    record ByTitle(Title title, TaskId id) implements TaskPosition {}

    /** The position of the task in a list sorted by the key. */
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
