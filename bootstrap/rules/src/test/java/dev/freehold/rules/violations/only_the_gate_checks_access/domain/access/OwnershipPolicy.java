package dev.freehold.rules.violations.only_the_gate_checks_access.domain.access;

public final class OwnershipPolicy {
    public boolean admits(String user, String owner) {
        return user.equals(owner);
    }
}
