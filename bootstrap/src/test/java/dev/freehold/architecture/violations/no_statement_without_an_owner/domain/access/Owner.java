package dev.freehold.architecture.violations.no_statement_without_an_owner.domain.access;

public final class Owner {}
