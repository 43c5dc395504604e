package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.http;

import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.problem.Problem;

public record Path(Problem problem) {}
