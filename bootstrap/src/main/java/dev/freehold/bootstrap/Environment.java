package dev.freehold.bootstrap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Environment variables, read strictly. One that is set to nothing counts as not set.
 *
 * @param variables by name
 */
record Environment(Map<String, String> variables) {

    Optional<String> optional(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /** @throws CannotStart if it is not set */
    String required(String name, String meaning) {
        return optional(name)
                .orElseThrow(() -> new CannotStart("%s is missing: set it to %s".formatted(name, meaning)));
    }

    /** @throws CannotStart if it is set to what the rule does not allow */
    String text(String name, String otherwise, Predicate<String> rule, String meaning) {
        String value = optional(name).orElse(otherwise);
        if (!rule.test(value)) {
            throw new CannotStart("%s must be %s".formatted(name, meaning));
        }
        return value;
    }

    /** @throws CannotStart if it is set to what is no number of that range */
    int number(String name, int otherwise, int least, int greatest) {
        String text = text(
                name,
                String.valueOf(otherwise),
                value -> value.matches("[0-9]{1,9}"),
                String.format(Locale.ROOT, "a whole number from %d to %d", least, greatest));
        int number = Integer.parseInt(text);
        if (number < least || number > greatest) {
            throw new CannotStart(
                    String.format(Locale.ROOT, "%s must be a whole number from %d to %d", name, least, greatest));
        }
        return number;
    }

    /** The names alone: values may be secret. */
    @Override
    public String toString() {
        return "Environment" + new TreeSet<>(variables.keySet());
    }
}
