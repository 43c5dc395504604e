package dev.freehold.rules.violations.no_default_locale_or_zone.bootstrap;

import dev.freehold.rules.Violates;

@Violates
final class Lowered {
    static String lowered(String name) {
        return name.toLowerCase();
    }
}
