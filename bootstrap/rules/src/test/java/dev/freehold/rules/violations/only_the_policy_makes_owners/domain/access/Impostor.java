package dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access;

import dev.freehold.rules.Violates;

/** Sits in the package and uses its package-private constructor. */
@Violates
final class Impostor {
    static Owner anyone(String id) {
        return new Owner(id);
    }
}
