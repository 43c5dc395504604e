package dev.freehold.rules.violations.no_default_locale_or_zone.bootstrap;

import dev.freehold.rules.Violates;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

@Violates
final class Moment {
    static String moment(ZonedDateTime time) {
        return time.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT));
    }
}
