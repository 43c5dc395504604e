package dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access;

public record AuthenticatedUser(String id) {}
