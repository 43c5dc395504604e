package dev.freehold.rules.violations.no_static_state.adapters.web;

import dev.freehold.rules.Violates;
import java.util.Optional;

/** Inside an immutable container. */
@Violates
final class Wrapped {
    static final Optional<StringBuilder> TEXT = Optional.of(new StringBuilder());
}
