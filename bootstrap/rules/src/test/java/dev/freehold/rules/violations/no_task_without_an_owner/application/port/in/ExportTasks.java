package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;
import java.util.List;
import java.util.Optional;

/** Returns tasks in a wrapper. */
@Violates
public interface ExportTasks {
    Optional<List<Task>> all();
}
