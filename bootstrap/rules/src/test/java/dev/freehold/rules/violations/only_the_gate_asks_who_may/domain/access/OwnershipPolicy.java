package dev.freehold.rules.violations.only_the_gate_asks_who_may.domain.access;

public final class OwnershipPolicy {
    public boolean admits(String user, String owner) {
        return user.equals(owner);
    }
}
