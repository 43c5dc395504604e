package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;

/** Prints to the console. */
@Violates
final class Announcer {
    static void announce(String title) {
        System.out.println(title);
    }
}
