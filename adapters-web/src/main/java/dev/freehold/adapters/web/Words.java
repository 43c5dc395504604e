package dev.freehold.adapters.web;

import dev.freehold.domain.InvalidValue;
import dev.freehold.domain.task.Priority;

/** The words of the wire for what the domain has its own names for. */
final class Words {
    private Words() {}

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

    /** @throws InvalidValue for any other word */
    static boolean truth(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidValue("must be true or false");
        };
    }
}
