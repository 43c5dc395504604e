package dev.freehold.rules.violations.only_bootstrap_reads_the_environment.adapters.web;

import dev.freehold.rules.Violates;

/** Reads a system property. */
@Violates
final class Switch {
    static boolean isOn() {
        return Boolean.getBoolean("freehold.switch");
    }
}
