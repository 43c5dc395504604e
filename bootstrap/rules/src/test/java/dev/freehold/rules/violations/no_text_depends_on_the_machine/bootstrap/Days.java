package dev.freehold.rules.violations.no_text_depends_on_the_machine.bootstrap;

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
