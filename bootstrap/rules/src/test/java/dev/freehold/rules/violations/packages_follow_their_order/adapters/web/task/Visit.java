package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.task;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.access.Gate;

/** Depends on a package of the same rank. */
@Violates
record Visit(Gate gate) {}
