package dev.freehold.rules.violations.no_default_locale_or_zone.adapters.web;

import dev.freehold.rules.Violates;

@Violates
final class Lowered {
    static String lower(String text) {
        return text.toLowerCase();
    }
}
