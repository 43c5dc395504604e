package dev.freehold.rules;

/**
 * Something that a rule does not allow.
 *
 * @param rule the rule that is broken
 * @param place the class, with the line where there is one
 * @param message what is wrong there
 */
public record Finding(Rule rule, String place, String message) {
    /** Why it is not allowed, and what to do instead. */
    public String reason() {
        return rule.reason();
    }

    @Override
    public String toString() {
        return "%s: %s%n    %s%n    %s".formatted(place, rule.title(), message, rule.reason());
    }
}
