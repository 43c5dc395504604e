package dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.domain.access;

public final class Owner {}
