package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.access;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.WebAdapter;

/** Uses the outer package. */
@Violates
record Caller(WebAdapter web) {}
