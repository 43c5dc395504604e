package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;

@Violates
public interface Whatever {
    Object all();
}
