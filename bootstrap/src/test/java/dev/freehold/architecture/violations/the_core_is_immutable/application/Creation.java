package dev.freehold.architecture.violations.the_core_is_immutable.application;

public sealed interface Creation {
    record Created() implements Creation {}
}
