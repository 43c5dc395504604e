package dev.freehold.rules.violations.only_the_gate_checks_access.application;

import dev.freehold.rules.violations.only_the_gate_checks_access.application.port.in.AccessControl;
import dev.freehold.rules.violations.only_the_gate_checks_access.domain.access.OwnershipPolicy;

record AccessService(OwnershipPolicy policy) implements AccessControl {
    @Override
    public boolean admits(String user, String owner) {
        return policy.admits(user, owner);
    }
}
