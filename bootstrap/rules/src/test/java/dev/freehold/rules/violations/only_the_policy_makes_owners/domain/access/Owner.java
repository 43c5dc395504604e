package dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access;

public final class Owner {
    private final String id;

    Owner(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
