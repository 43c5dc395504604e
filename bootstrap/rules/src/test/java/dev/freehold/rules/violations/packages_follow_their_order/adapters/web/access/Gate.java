package dev.freehold.rules.violations.packages_follow_their_order.adapters.web.access;

import dev.freehold.rules.violations.packages_follow_their_order.adapters.web.http.Path;

public record Gate(Path path) {}
