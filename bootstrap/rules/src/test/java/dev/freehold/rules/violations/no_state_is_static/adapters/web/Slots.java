package dev.freehold.rules.violations.no_state_is_static.adapters.web;

import dev.freehold.rules.Violates;

@Violates
final class Slots {
    private static final Object[] LAST = new Object[1];
}
