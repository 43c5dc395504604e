package dev.freehold.rules.violations.no_text_depends_on_the_machine.adapters.web;

import dev.freehold.rules.Violates;

/** Who knows what stands in it. */
@Violates
final class Templated {
    static String text(String template, int number) {
        return template.formatted(number);
    }
}
