package dev.freehold.rules.violations.application_needs_only_the_domain.adapters.persistence;

public final class PersistenceAdapter {}
