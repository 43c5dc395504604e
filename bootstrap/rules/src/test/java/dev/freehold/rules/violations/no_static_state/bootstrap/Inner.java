package dev.freehold.rules.violations.no_static_state.bootstrap;

import dev.freehold.rules.Violates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list that is only held by a map that is none. */
@Violates
final class Inner {
    static final Map<String, List<String>> ALL = Map.of("a", new ArrayList<>());
}
