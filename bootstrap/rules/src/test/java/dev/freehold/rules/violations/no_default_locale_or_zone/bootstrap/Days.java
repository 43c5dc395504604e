package dev.freehold.rules.violations.no_default_locale_or_zone.bootstrap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

final class Days {
    static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static LocalDate utc() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
