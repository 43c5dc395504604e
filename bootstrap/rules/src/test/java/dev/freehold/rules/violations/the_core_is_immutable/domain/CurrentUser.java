package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;

/** Keeps for a thread what nobody passes on. */
@Violates
final class CurrentUser {
    static final ThreadLocal<String> NAME = new ThreadLocal<>();
}
