package dev.freehold.rules.violations.no_static_state.bootstrap;

import java.util.HashMap;
import java.util.Map;

/** State of an object that is passed on. */
final class Counter {
    private int count;
    private final Map<String, String> seen = new HashMap<>();
}
