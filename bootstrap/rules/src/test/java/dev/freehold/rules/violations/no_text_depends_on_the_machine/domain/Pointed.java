package dev.freehold.rules.violations.no_text_depends_on_the_machine.domain;

import dev.freehold.rules.Violates;
import java.util.function.Function;

/** By a method that is only pointed at. */
@Violates
final class Pointed {
    static Function<Object, String> padded() {
        return "%04d"::formatted;
    }
}
