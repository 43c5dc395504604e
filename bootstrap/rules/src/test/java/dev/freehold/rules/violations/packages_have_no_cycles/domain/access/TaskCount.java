package dev.freehold.rules.violations.packages_have_no_cycles.domain.access;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.packages_have_no_cycles.domain.task.Task;
import java.util.List;

/** Depends on a class that depends on it. */
@Violates
record TaskCount(List<Task> tasks) {}
