package dev.freehold.architecture.violations.packages_have_no_cycles.domain.task;

import dev.freehold.architecture.violations.packages_have_no_cycles.domain.access.UserId;

public record Task(UserId owner) {}
