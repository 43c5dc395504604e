package dev.freehold.rules.violations.only_the_gate_asks_who_may.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_the_gate_asks_who_may.domain.access.OwnershipPolicy;

/** Brings a policy of its own. */
@Violates
final class Digest {
    static boolean mayRead(String user) {
        return new OwnershipPolicy().admits(user, user);
    }
}
