package dev.freehold.rules.violations.no_default_locale_or_zone.adapters.persistence;

import dev.freehold.rules.Violates;
import java.time.ZoneId;

@Violates
final class Zoned {
    static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
