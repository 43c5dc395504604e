package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.domain_needs_only_java.application.Clockwork;

/** Knows its own use cases, by a field that nobody ever calls. */
@Violates
record Reminder(Clockwork clockwork) {}
