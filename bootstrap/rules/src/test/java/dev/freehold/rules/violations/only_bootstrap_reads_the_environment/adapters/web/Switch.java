package dev.freehold.rules.violations.only_bootstrap_reads_the_environment.adapters.web;

import dev.freehold.rules.Violates;

/** Can be turned by who knows the word. */
@Violates
final class Switch {
    static boolean isOn() {
        return Boolean.getBoolean("freehold.switch");
    }
}
