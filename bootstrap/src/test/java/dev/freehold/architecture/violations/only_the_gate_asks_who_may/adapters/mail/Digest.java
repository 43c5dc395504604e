package dev.freehold.architecture.violations.only_the_gate_asks_who_may.adapters.mail;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.only_the_gate_asks_who_may.domain.access.OwnershipPolicy;

/** Brings a policy of its own. */
@Violates
final class Digest {
    static boolean mayRead(String user) {
        return new OwnershipPolicy().admits(user, user);
    }
}
