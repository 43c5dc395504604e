package dev.freehold.rules.violations.no_default_locale_or_zone.bootstrap;

import dev.freehold.rules.Violates;

@Violates
final class Repeated {
    static String twice(int number) {
        return String.format("%x and %<d", number);
    }
}
