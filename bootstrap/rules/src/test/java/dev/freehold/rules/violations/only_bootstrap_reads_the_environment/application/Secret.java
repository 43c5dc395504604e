package dev.freehold.rules.violations.only_bootstrap_reads_the_environment.application;

import dev.freehold.rules.Violates;

/** Fetches what it could have been given. */
@Violates
final class Secret {
    static String secret() {
        return System.getenv("SECRET");
    }
}
