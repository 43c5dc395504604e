package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.access.Owner;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;

/** One method involves tasks, another counts them. */
@Violates
public interface TaskStatistics {
    Task last(Owner owner);

    long count();
}
