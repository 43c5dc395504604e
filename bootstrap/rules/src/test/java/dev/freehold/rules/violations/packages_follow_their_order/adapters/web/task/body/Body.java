package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.task.body;

import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.problem.Problem;

/** A package inside a ranked one is of its rank. */
public record Body(Problem problem) {}
