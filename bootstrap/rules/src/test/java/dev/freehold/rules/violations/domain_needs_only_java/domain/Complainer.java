package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;

/** Prints a stack trace to the console. */
@Violates
final class Complainer {
    static void complain(IllegalStateException failure) {
        failure.printStackTrace();
    }
}
