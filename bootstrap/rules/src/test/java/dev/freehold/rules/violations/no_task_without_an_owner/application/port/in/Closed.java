package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;
import java.util.List;

/** Closed to others, and a port all the same. */
@Violates
public sealed interface Closed {
    List<Task> all();

    record Only() implements Closed {
        @Override
        public List<Task> all() {
            return List.of();
        }
    }
}
