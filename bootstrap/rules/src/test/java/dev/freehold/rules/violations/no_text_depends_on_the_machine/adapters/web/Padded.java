package dev.freehold.rules.violations.no_text_depends_on_the_machine.adapters.web;

import dev.freehold.rules.Violates;

@Violates
final class Padded {
    static String padded(int number) {
        return "%04d".formatted(number);
    }
}
