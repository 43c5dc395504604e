package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;

/** Does so by a failure. */
@Violates
final class Complainer {
    static void complain(IllegalStateException failure) {
        failure.printStackTrace();
    }
}
