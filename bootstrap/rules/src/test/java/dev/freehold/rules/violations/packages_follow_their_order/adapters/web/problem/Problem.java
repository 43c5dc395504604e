package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.problem;

public record Problem(String detail) {}
