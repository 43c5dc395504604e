package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.task.body;

import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.problem.Problem;

/** A subpackage of a ranked package has its rank. */
public record Body(Problem problem) {}
