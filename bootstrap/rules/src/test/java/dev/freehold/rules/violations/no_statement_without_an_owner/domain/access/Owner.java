package dev.freehold.rules.violations.no_statement_without_an_owner.domain.access;

public final class Owner {
    public String id() {
        return "ada";
    }
}
