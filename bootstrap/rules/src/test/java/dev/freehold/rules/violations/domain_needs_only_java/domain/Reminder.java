package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.domain_needs_only_java.application.Clockwork;

/** Uses a type of the application. */
@Violates
record Reminder(Clockwork clockwork) {}
