package dev.freehold.rules.violations.no_default_locale_or_zone.adapters.web;

import dev.freehold.rules.Violates;

@Violates
final class Padded {
    static String padded(int number) {
        return "%04d".formatted(number);
    }
}
