package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Uses the default time zone. */
@Violates
final class Today {
    static LocalDate at(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }
}
