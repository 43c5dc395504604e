package dev.freehold.architecture.violations.domain_needs_only_java.domain;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.domain_needs_only_java.application.Clockwork;

/** Knows its own use cases, by a field that nobody ever calls. */
@Violates
record Reminder(Clockwork clockwork) {}
