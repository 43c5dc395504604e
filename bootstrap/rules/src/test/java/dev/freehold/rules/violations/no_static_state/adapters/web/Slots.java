package dev.freehold.rules.violations.no_static_state.adapters.web;

import dev.freehold.rules.Violates;

@Violates
final class Slots {
    private static final Object[] LAST = new Object[1];
}
