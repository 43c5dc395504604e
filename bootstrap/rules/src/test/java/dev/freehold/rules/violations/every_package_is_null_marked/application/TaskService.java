package dev.freehold.rules.violations.every_package_is_null_marked.application;

import dev.freehold.rules.Violates;

/** In an unmarked package. */
@Violates
public final class TaskService {}
