package dev.freehold.rules.violations.no_static_state.adapters.web;

import dev.freehold.rules.Violates;

/** Anybody can write to it. */
@Violates
public final class Methods {
    public static final String[] ALL = {"GET"};
}
