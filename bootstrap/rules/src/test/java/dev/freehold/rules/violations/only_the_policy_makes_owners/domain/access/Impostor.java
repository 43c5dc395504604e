package dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access;

import dev.freehold.rules.Violates;

/** Has got into the package, and makes what it wants. */
@Violates
final class Impostor {
    static Owner anyone(String id) {
        return new Owner(id);
    }
}
