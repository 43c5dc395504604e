package dev.freehold.rules.violations.no_default_locale_or_zone.bootstrap;

import dev.freehold.rules.Violates;
import java.io.PrintStream;
import java.util.function.BiConsumer;

@Violates
final class Progress {
    static BiConsumer<String, Object[]> printer(PrintStream out) {
        return out::printf;
    }
}
