package dev.freehold.rules.violations.application_needs_only_the_domain.application;

import dev.freehold.rules.Violates;
import org.springframework.core.annotation.Order;

/** Uses a framework annotation. */
@Violates
@Order(1)
record SpringService() {}
