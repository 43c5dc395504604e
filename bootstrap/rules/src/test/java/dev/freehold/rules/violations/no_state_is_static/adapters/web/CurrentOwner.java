package dev.freehold.rules.violations.no_state_is_static.adapters.web;

import dev.freehold.rules.Violates;

/** One thread serves many. */
@Violates
final class CurrentOwner {
    static final ThreadLocal<String> NAME = new ThreadLocal<>();
}
