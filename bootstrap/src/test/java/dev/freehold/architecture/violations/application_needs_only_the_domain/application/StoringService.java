package dev.freehold.architecture.violations.application_needs_only_the_domain.application;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.application_needs_only_the_domain.adapters.persistence.PersistenceAdapter;

/** Knows the adapter where a port would do. */
@Violates
record StoringService(PersistenceAdapter tasks) {}
