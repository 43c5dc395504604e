package dev.freehold.rules.violations.application_needs_only_the_domain.application;

import dev.freehold.rules.Violates;

/** Uses the JDK's logger. */
@Violates
final class Journal {
    static void write(String line) {
        System.getLogger("journal").log(System.Logger.Level.INFO, line);
    }
}
