package dev.freehold.rules.violations.the_core_is_immutable.adapters.web;

class Faults {
    int count;
}
