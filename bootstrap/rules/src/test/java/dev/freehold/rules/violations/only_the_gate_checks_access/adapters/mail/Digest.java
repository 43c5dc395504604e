package dev.freehold.rules.violations.only_the_gate_checks_access.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_the_gate_checks_access.domain.access.OwnershipPolicy;

/** Brings a policy of its own. */
@Violates
final class Digest {
    static boolean mayRead(String user) {
        return new OwnershipPolicy().admits(user, user);
    }
}
