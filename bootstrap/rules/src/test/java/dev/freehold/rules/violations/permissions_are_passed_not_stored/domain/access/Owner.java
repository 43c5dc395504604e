package dev.freehold.rules.violations.permissions_are_passed_not_stored.domain.access;

public final class Owner {}
