package dev.freehold.rules.violations.no_text_depends_on_the_machine.bootstrap;

import dev.freehold.rules.Violates;
import java.time.LocalDate;

@Violates
final class Day {
    static LocalDate today() {
        return LocalDate.now();
    }
}
