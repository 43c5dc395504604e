package dev.freehold.rules.violations.no_task_without_an_owner.application;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;
import java.util.Map;

/** Not in a port package, but public. */
@Violates
public record Exports(String name) {
    public Map<String, Task> all() {
        return Map.of();
    }
}
