package dev.freehold.rules.violations.no_text_depends_on_the_machine.domain;

import dev.freehold.rules.Violates;

@Violates
final class Counted {
    static String text(String name, long count) {
        return String.format("%s: at most %,d", name, count);
    }
}
