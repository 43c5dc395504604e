package dev.freehold.rules.violations.no_static_state.adapters.web;

import dev.freehold.rules.Violates;

/** A ThreadLocal: one thread serves many requests. */
@Violates
final class CurrentOwner {
    static final ThreadLocal<String> NAME = new ThreadLocal<>();
}
