package dev.freehold.rules.violations.no_state_is_static.adapters.persistence;

import dev.freehold.rules.Violates;

@Violates
final class Scratch {
    static final StringBuilder TEXT = new StringBuilder();
}
