package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.extra;

import dev.freehold.rules.Violates;

/** In a package without a rank. */
@Violates
record Stray(String text) {}
