package dev.freehold.rules.violations.no_static_state.bootstrap;

import java.util.function.UnaryOperator;
import org.springframework.context.support.GenericApplicationContext;

/** A functional interface that holds no state. */
record Replaceable(UnaryOperator<GenericApplicationContext> web) {
    static final Replaceable REAL = new Replaceable(UnaryOperator.identity());
}
