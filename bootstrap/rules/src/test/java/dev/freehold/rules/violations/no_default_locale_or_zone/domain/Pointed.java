package dev.freehold.rules.violations.no_default_locale_or_zone.domain;

import dev.freehold.rules.Violates;
import java.util.function.Function;

/** With a method reference. */
@Violates
final class Pointed {
    static Function<Object, String> padded() {
        return "%04d"::formatted;
    }
}
