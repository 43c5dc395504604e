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

    Optional<String> optional(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
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
