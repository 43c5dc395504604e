package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.task;

import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.http.Path;
import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.problem.Problem;
import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.task.body.Body;

public record Routes(Path path, Problem problem, Body body) {}
