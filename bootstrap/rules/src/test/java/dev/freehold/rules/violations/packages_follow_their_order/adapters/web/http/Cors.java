package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.http;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.access.Gate;

/** Depends on an earlier rank. */
@Violates
record Cors(Gate gate) {}
