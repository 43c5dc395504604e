package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.application.port.Spilled;

/** Gives them away where it fails. */
@Violates
public interface Spilling {
    void check() throws Spilled;
}
