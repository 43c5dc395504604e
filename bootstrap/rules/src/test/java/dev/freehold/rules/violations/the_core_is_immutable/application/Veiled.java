package dev.freehold.rules.violations.the_core_is_immutable.application;

import dev.freehold.rules.Violates;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Only looks immutable. */
@Violates
final class Veiled {
    private static final Map<String, String> BEHIND = new HashMap<>();
    static final Map<String, String> SEEN = Collections.unmodifiableMap(BEHIND);
}
