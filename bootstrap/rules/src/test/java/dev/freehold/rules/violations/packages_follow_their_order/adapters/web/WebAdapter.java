package dev.freehold.rules.violations.packages_follow_their_order.adapters.web;

import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.access.Gate;
import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.problem.Problem;
import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.task.Routes;

public record WebAdapter(Gate gate, Routes routes, Problem problem) {}
