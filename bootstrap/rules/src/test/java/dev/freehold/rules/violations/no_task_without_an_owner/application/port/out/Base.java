package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;

/** A class instead of an interface. */
@Violates
public abstract class Base {
    public abstract Task[] all();
}
