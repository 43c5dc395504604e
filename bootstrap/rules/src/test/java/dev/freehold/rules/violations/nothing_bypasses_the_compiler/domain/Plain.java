package dev.freehold.rules.violations.nothing_bypasses_the_compiler.domain;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The code that javac generates for these looks similar. */
record Plain(String name) {
    sealed interface Shape {
        record Round(int radius) implements Shape {}

        record Flat() implements Shape {}
    }

    enum Kind {
        ONE
    }

    static String text(Shape shape, Kind kind) {
        Supplier<Plain> plain = () -> new Plain("a" + kind.ordinal());
        Function<String, Plain> made = Plain::new;
        return switch (shape) {
            case Shape.Round(int radius)
            when radius > 1 -> made.apply("" + radius).name();
            case Shape.Round _ -> plain.get().name();
            case Shape.Flat _ ->
                switch (kind) {
                    case ONE -> Plain.class.getSimpleName() + List.of(Kind.values());
                };
        };
    }
}
