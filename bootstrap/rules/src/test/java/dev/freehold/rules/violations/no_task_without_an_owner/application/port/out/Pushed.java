package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;
import java.util.function.Consumer;

/** Passes tasks to a callback. */
@Violates
public interface Pushed {
    void each(Consumer<Task> listener);
}
