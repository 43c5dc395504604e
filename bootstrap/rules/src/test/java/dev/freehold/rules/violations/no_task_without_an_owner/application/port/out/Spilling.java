package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.application.port.Spilled;

/** Throws tasks in an exception. */
@Violates
public interface Spilling {
    void check() throws Spilled;
}
