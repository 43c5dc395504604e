package dev.freehold.rules.violations.no_text_depends_on_the_machine.adapters.persistence;

import dev.freehold.rules.Violates;
import java.time.ZoneId;

@Violates
final class Zoned {
    static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
