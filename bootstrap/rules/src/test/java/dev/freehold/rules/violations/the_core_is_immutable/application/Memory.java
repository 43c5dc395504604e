package dev.freehold.rules.violations.the_core_is_immutable.application;

import dev.freehold.rules.Violates;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches for all users. */
@Violates
final class Memory {
    static final Map<String, String> SEEN = new ConcurrentHashMap<>();
}
