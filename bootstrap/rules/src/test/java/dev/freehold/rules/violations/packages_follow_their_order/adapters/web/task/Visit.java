package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.task;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.access.Gate;

/** Looks sideways. */
@Violates
record Visit(Gate gate) {}
