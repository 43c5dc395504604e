package dev.freehold.rules.violations.no_static_state.bootstrap;

import dev.freehold.rules.Violates;
import java.util.HashMap;
import java.util.Map;

@Violates
final class Parts {
    static final Map<String, Object> ALL = new HashMap<>();
}
