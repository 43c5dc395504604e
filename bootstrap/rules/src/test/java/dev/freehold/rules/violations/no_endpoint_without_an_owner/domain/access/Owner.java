package dev.freehold.rules.violations.no_endpoint_without_an_owner.domain.access;

public final class Owner {}
