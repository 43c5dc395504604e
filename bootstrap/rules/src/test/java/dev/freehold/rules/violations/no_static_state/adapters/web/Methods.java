package dev.freehold.rules.violations.no_static_state.adapters.web;

import dev.freehold.rules.Violates;

/** A public array, which anyone can write to. */
@Violates
public final class Methods {
    public static final String[] ALL = {"GET"};
}
