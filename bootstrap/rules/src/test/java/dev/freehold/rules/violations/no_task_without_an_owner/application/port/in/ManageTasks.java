package dev.freehold.rules.violations.no_task_without_an_owner.application.port.in;

import dev.freehold.rules.violations.no_task_without_an_owner.domain.access.Owner;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;
import java.util.Optional;

public interface ManageTasks {
    Optional<Task> find(Owner owner, String id);
}
