package dev.freehold.rules.violations.no_default_locale_or_zone.bootstrap;

import dev.freehold.rules.Violates;
import java.text.NumberFormat;

@Violates
final class Grouped {
    static String grouped(long number) {
        return NumberFormat.getIntegerInstance().format(number);
    }
}
