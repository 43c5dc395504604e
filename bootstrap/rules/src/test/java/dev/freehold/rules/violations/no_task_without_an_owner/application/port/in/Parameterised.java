package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;

/** Returns a type parameter that only a subtype fixes. */
@Violates
public interface Parameterised<T> {
    T next();
}
