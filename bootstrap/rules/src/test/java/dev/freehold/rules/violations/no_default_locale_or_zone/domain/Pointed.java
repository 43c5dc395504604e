package dev.freehold.rules.violations.no_default_locale_or_zone.domain;

import dev.freehold.rules.Violates;
import java.util.function.Function;

/** By a method that is only pointed at. */
@Violates
final class Pointed {
    static Function<Object, String> padded() {
        return "%04d"::formatted;
    }
}
