package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;

/** Says only elsewhere what it gives. */
@Violates
public interface Parameterised<T> {
    T next();
}
