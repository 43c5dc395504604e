package dev.freehold.rules.violations.the_core_is_immutable.application;

public sealed interface Creation {
    record Created() implements Creation {}
}
