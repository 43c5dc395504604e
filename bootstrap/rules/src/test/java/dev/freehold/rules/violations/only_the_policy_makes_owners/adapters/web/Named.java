package dev.freehold.rules.violations.only_the_policy_makes_owners.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access.Owner;

/** Passes the class literal to a library. */
@Violates
final class Named {
    static Class<?> type() {
        return Owner.class;
    }
}
