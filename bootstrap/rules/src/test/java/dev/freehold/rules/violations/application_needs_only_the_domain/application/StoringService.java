package dev.freehold.rules.violations.application_needs_only_the_domain.application;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.application_needs_only_the_domain.adapters.persistence.PersistenceAdapter;

/** Knows the adapter where a port would do. */
@Violates
record StoringService(PersistenceAdapter tasks) {}
