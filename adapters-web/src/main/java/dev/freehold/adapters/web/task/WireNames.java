package dev.freehold.adapters.web.task;

import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.listing.SortKey;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.task.Priority;

/** The names on the wire of values that the domain has its own names for. */
final class WireNames {
    private WireNames() {}

    static String of(Priority priority) {
        return switch (priority) {
            case LOW -> "low";
            case MEDIUM -> "medium";
            case HIGH -> "high";
        };
    }

    /** @throws InvalidValue for any other word */
    static Priority priority(String word) {
        return switch (word) {
            case "low" -> Priority.LOW;
            case "medium" -> Priority.MEDIUM;
            case "high" -> Priority.HIGH;
            default -> throw new InvalidValue("must be low, medium or high");
        };
    }

    static String of(TaskOrder order) {
        String key = switch (order.key()) {
            case CREATED_AT -> "created_at";
            case UPDATED_AT -> "updated_at";
            case DUE_DATE -> "due_date";
            case PRIORITY -> "priority";
            case TITLE -> "title";
        };
        return order.descending() ? "-" + key : key;
    }

    /** @throws InvalidValue for any other word, with or without a leading minus */
    static TaskOrder order(String word) {
        boolean descending = word.startsWith("-");
        SortKey key = switch (descending ? word.substring(1) : word) {
            case "created_at" -> SortKey.CREATED_AT;
            case "updated_at" -> SortKey.UPDATED_AT;
            case "due_date" -> SortKey.DUE_DATE;
            case "priority" -> SortKey.PRIORITY;
            case "title" -> SortKey.TITLE;
            default ->
                throw new InvalidValue(
                        "must be created_at, updated_at, due_date, priority or title, with or without a leading -");
        };
        return new TaskOrder(key, descending);
    }

    /** @throws InvalidValue for any other word */
    static boolean flag(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidValue("must be true or false");
        };
    }
}
