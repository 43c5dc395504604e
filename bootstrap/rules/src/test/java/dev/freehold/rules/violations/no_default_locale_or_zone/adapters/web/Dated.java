package dev.freehold.rules.violations.no_default_locale_or_zone.adapters.web;

import dev.freehold.rules.Violates;
import java.time.format.DateTimeFormatter;

@Violates
final class Dated {
    static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM uuuu");
}
