package dev.freehold.architecture.violations.no_endpoint_without_an_owner.domain.access;

public final class Owner {}
