package dev.freehold.rules.violations.no_static_state.bootstrap;

import java.util.HashMap;
import java.util.Map;

/** State, but of an object that somebody has. */
final class Counter {
    private int count;
    private final Map<String, String> seen = new HashMap<>();
}
