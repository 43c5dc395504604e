package dev.freehold.rules.violations.no_default_locale_or_zone.domain;

import dev.freehold.rules.Violates;

@Violates
final class Counted {
    static String text(String name, long count) {
        return String.format("%s: at most %,d", name, count);
    }
}
