package dev.freehold.architecture.violations.every_package_is_null_marked.application;

import dev.freehold.architecture.Violates;

/** In a package that says nothing. */
@Violates
public final class TaskService {}
