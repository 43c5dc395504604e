package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;

/** Returns tasks as text. */
@Violates
public interface Text {
    String all();
}
