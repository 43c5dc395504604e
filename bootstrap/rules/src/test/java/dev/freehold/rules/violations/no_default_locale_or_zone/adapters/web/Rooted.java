package dev.freehold.rules.violations.no_default_locale_or_zone.adapters.web;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

final class Rooted {
    static String text(String name, int count) {
        return String.format(Locale.ROOT, "%s: %04d", name.toLowerCase(Locale.ROOT), count);
    }

    static String name(String name) {
        return "100%% of %s".formatted(name) + DateTimeFormatter.ofPattern("d MMM", Locale.ROOT);
    }

    static NumberFormat numbers() {
        return NumberFormat.getInstance(Locale.ROOT);
    }
}
