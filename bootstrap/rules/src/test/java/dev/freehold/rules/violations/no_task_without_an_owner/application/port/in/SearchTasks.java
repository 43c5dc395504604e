package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.listing.TaskQuery;

/** Finds tasks of all users. */
@Violates
public interface SearchTasks {
    int count(TaskQuery query);
}
