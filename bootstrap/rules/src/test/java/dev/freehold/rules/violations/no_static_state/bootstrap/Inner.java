package dev.freehold.rules.violations.no_static_state.bootstrap;

import dev.freehold.rules.Violates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list in a map that looks immutable. */
@Violates
final class Inner {
    static final Map<String, List<String>> ALL = Map.of("a", new ArrayList<>());
}
