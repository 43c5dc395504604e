package dev.freehold.rules;

/**
 * A violation of a rule.
 *
 * @param rule the violated rule
 * @param place the class, with the line if known
 * @param message what is wrong
 */
public record Finding(Rule rule, String place, String message) {
    /** Why the rule exists, and what to do instead. */
    public String reason() {
        return rule.reason();
    }

    @Override
    public String toString() {
        return "%s: %s%n    %s%n    %s".formatted(place, rule.title(), message, rule.reason());
    }
}
