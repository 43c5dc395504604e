package dev.freehold.rules.violations.no_default_locale_or_zone.bootstrap;

import dev.freehold.rules.Violates;
import java.util.Formatter;

@Violates
final class Appended {
    static String padded(int number) {
        try (Formatter text = new Formatter()) {
            return text.format("%04d", number).toString();
        }
    }
}
