package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.violations.no_task_without_an_owner.application.port.Health;

/** Involves no task, nor a type that could hold one. */
public interface Watch {
    Health health();

    boolean isUp(String name);
}
