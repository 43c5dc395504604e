package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.violations.no_task_without_an_owner.application.port.Health;

/** Speaks of no task, and of nothing that could be one. */
public interface Watch {
    Health health();

    boolean isUp(String name);
}
