package dev.freehold.rules.violations.no_default_locale_or_zone.adapters.web;

import dev.freehold.rules.Violates;
import java.util.stream.Stream;

/** With a method reference. */
@Violates
final class Raised {
    static Stream<String> raise(Stream<String> texts) {
        return texts.map(String::toUpperCase);
    }
}
