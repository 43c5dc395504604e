package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.problem;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.http.Path;

/** Closes a circle. */
@Violates
final class Circle {
    Path[] paths = {};
}
