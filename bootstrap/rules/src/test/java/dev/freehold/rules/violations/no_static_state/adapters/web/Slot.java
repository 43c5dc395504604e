package dev.freehold.rules.violations.no_static_state.adapters.web;

import dev.freehold.rules.Violates;

/** An array of one element is a variable. */
@Violates
final class Slot {
    private static final String[] LAST = new String[1];

    static void remember(String owner) {
        LAST[0] = owner;
    }
}
