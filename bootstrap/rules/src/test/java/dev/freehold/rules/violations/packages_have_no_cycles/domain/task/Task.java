package dev.freehold.rules.violations.packages_have_no_cycles.domain.task;

import dev.freehold.rules.violations.packages_have_no_cycles.domain.access.UserId;

public record Task(UserId owner) {}
