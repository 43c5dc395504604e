package dev.freehold.architecture.violations.application_needs_only_the_domain.application;

import dev.freehold.architecture.Violates;
import org.springframework.core.annotation.Order;

/** Knows a framework, by an annotation. */
@Violates
@Order(1)
record SpringService() {}
