package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.application.port.AllTasks;

/** Returns tasks in a record. */
@Violates
public interface Wrapped {
    AllTasks all();
}
