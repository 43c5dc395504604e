package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;

/** Stores a value in a ThreadLocal. */
@Violates
final class CurrentUser {
    static final ThreadLocal<String> NAME = new ThreadLocal<>();
}
