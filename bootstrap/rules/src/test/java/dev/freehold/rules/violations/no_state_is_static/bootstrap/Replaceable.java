package dev.freehold.rules.violations.no_state_is_static.bootstrap;

import java.util.function.UnaryOperator;
import org.springframework.context.support.GenericApplicationContext;

/** What changes nothing keeps nothing. */
record Replaceable(UnaryOperator<GenericApplicationContext> web) {
    static final Replaceable REAL = new Replaceable(UnaryOperator.identity());
}
