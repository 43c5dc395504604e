package dev.freehold.rules.violations.no_task_without_an_owner.application.port.out;

import dev.freehold.rules.violations.no_task_without_an_owner.domain.access.Owner;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;
import java.util.function.Function;

public interface TaskRepository {
    void change(Owner owner, Function<Task, Task> decision);
}
