package dev.freehold.rules.violations.only_bootstrap_reads_the_environment.application;

import dev.freehold.rules.Violates;

/** Reads what it could take as a parameter. */
@Violates
final class Secret {
    static String secret() {
        return System.getenv("SECRET");
    }
}
