package dev.freehold.rules.violations.only_the_gate_asks_who_may.application;

import dev.freehold.rules.violations.only_the_gate_asks_who_may.application.port.in.AccessControl;
import dev.freehold.rules.violations.only_the_gate_asks_who_may.domain.access.OwnershipPolicy;

record AccessService(OwnershipPolicy policy) implements AccessControl {
    @Override
    public boolean admits(String user, String owner) {
        return policy.admits(user, owner);
    }
}
