package dev.freehold.rules.violations.the_core_is_immutable.domain;

enum Priority {
    LOW,
    HIGH
}
