package dev.freehold.rules.violations.no_static_state.adapters.web;

import dev.freehold.rules.Violates;

/** One thread serves many. */
@Violates
final class CurrentOwner {
    static final ThreadLocal<String> NAME = new ThreadLocal<>();
}
