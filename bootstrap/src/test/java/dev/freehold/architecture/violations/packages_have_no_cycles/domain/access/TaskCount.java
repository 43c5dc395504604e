package dev.freehold.architecture.violations.packages_have_no_cycles.domain.access;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.packages_have_no_cycles.domain.task.Task;
import java.util.List;

/** Looks back at who looks at it. */
@Violates
record TaskCount(List<Task> tasks) {}
