package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;
import java.util.function.Supplier;

/** Gives a different result each time. */
@Violates
final class Hatch {
    static final Supplier<String> OWNER = () -> Thread.currentThread().getName();
}
