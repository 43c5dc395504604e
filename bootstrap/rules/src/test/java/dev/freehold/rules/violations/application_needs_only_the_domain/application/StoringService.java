package dev.freehold.rules.violations.application_needs_only_the_domain.application;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.application_needs_only_the_domain.adapters.persistence.PersistenceAdapter;

/** Uses an adapter instead of a port. */
@Violates
record StoringService(PersistenceAdapter tasks) {}
