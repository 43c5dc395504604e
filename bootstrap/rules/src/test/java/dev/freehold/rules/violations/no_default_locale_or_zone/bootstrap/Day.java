package dev.freehold.rules.violations.no_default_locale_or_zone.bootstrap;

import dev.freehold.rules.Violates;
import java.time.LocalDate;

@Violates
final class Day {
    static LocalDate today() {
        return LocalDate.now();
    }
}
