package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;

/** Reads a resource. */
@Violates
final class Enclosure {
    static boolean isThere() {
        return Enclosure.class.getResource("enclosure.txt") != null;
    }
}
