package dev.freehold.rules.violations.no_default_locale_or_zone.adapters.web;

import dev.freehold.rules.Violates;

/** Uses a format string that is not a constant. */
@Violates
final class Templated {
    static String text(String template, int number) {
        return template.formatted(number);
    }
}
