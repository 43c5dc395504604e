package dev.freehold.rules.violations.no_static_state.adapters.persistence;

import dev.freehold.rules.Violates;

@Violates
final class Scratch {
    static final StringBuilder TEXT = new StringBuilder();
}
