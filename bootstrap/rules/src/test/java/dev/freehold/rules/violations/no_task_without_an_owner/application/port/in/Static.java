package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;

/** With a static method. */
@Violates
public interface Static {
    static Task any() {
        return new Task("");
    }
}
