package dev.freehold.domain.listing;

import dev.freehold.domain.listing.TaskPosition.ByDueDate;
import dev.freehold.domain.listing.TaskPosition.ByMoment;
import dev.freehold.domain.listing.TaskPosition.ByPriority;
import dev.freehold.domain.listing.TaskPosition.ByTitle;
import dev.freehold.domain.task.Task;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The sort order of a list: by one key, then by id, newest first in either direction.
 *
 * <p>Ids are version 7 UUIDs and are compared as unsigned numbers, which is also their order as text.
 *
 * @param key what to sort by
 * @param descending whether the highest value comes first
 */
public record TaskOrder(SortKey key, boolean descending) {
    /** By creation time, newest first: the default. */
    public static final TaskOrder NEWEST_FIRST = new TaskOrder(SortKey.CREATED_AT, true);

    /** Compares tasks by this order. */
    public Comparator<Task> comparator() {
        return Comparator.comparing(task -> TaskPosition.of(task, key), positions());
    }

    /** Whether the task comes after the position, which must be from a list in this order. */
    public boolean isAfter(Task task, TaskPosition position) {
        return positions().compare(TaskPosition.of(task, key), position) > 0;
    }

    private Comparator<TaskPosition> positions() {
        return byKey().thenComparing(position -> position.id().toString(), Comparator.<String>reverseOrder());
    }

    private Comparator<TaskPosition> byKey() {
        return switch (key) {
            case CREATED_AT, UPDATED_AT -> directed(Comparator.comparing(p -> ((ByMoment) p).moment()));
            case PRIORITY -> directed(Comparator.comparing(p -> ((ByPriority) p).priority()));
            case TITLE -> directed(Comparator.comparing(TaskOrder::codePoints, Arrays::compare));
            case DUE_DATE ->
                Comparator.<TaskPosition, Boolean>comparing(
                                p -> ((ByDueDate) p).dueDate().isEmpty())
                        .thenComparing(directed(Comparator.comparingLong(TaskOrder::epochDay)));
        };
    }

    private Comparator<TaskPosition> directed(Comparator<TaskPosition> ascending) {
        return descending ? ascending.reversed() : ascending;
    }

    private static int[] codePoints(TaskPosition position) {
        return ((ByTitle) position).title().value().codePoints().toArray();
    }

    private static long epochDay(TaskPosition position) {
        return ((ByDueDate) position)
                .dueDate()
                .map(due -> due.value().toEpochDay())
                .orElse(0L);
    }
}
