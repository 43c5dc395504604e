package dev.freehold.rules.violations.no_static_state.adapters.web;

import dev.freehold.rules.Violates;
import java.util.HashMap;
import java.util.Map;

/** Through an object whose fields are all final. */
@Violates
final class Keeper {
    static final Keeper INSTANCE = new Keeper();
    private final Map<String, String> owners = new HashMap<>();
}
