package dev.freehold.rules.violations.no_static_state.bootstrap;

import dev.freehold.rules.Violates;
import java.util.function.Supplier;

/** Hides what it returns. */
@Violates
final class Lazy {
    static final Supplier<Object> LAST = Object::new;
}
