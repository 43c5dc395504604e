package dev.freehold.bootstrap.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Environment variables, read strictly. An empty variable counts as unset.
 *
 * @param variables by name
 */
public record Environment(Map<String, String> variables) {

    /** What the JVM puts where it cannot read a byte in the locale of the process. */
    private static final String UNREADABLE = "\uFFFD";

    /** @throws CannotStart if it cannot be read */
    Optional<String> optional(String name) {
        Optional<String> value = Optional.ofNullable(variables.get(name)).filter(text -> !text.isEmpty());
        if (value.filter(text -> text.contains(UNREADABLE)).isPresent()) {
            throw new CannotStart("%s has characters that cannot be read: write it in UTF-8, and set LC_ALL to C.UTF-8"
                    .formatted(name));
        }
        return value;
    }

    /** @throws CannotStart if it is unset */
    String required(String name, String meaning) {
        return optional(name)
                .orElseThrow(() -> new CannotStart("%s is missing: set it to %s".formatted(name, meaning)));
    }

    /** @throws CannotStart if its value breaks the rule */
    String text(String name, String defaultValue, Predicate<String> rule, String meaning) {
        String value = optional(name).orElse(defaultValue);
        if (!rule.test(value)) {
            throw new CannotStart("%s must be %s".formatted(name, meaning));
        }
        return value;
    }

    /** @throws CannotStart if its value is not a whole number in that range */
    int number(String name, int defaultValue, int min, int max) {
        String text = text(
                name,
                String.valueOf(defaultValue),
                value -> value.matches("[0-9]{1,9}"),
                String.format(Locale.ROOT, "a whole number from %d to %d", min, max));
        int number = Integer.parseInt(text);
        if (number < min || number > max) {
            throw new CannotStart(
                    String.format(Locale.ROOT, "%s must be a whole number from %d to %d", name, min, max));
        }
        return number;
    }

    /** Names only, since values may be secret. */
    @Override
    public String toString() {
        return "Environment" + new TreeSet<>(variables.keySet());
    }
}
