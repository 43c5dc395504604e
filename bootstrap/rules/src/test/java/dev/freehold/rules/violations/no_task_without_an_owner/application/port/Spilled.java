package dev.freehold.rules.violations.no_task_without_an_owner.application.port;

import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;
import java.util.List;

public final class Spilled extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Task> tasks = List.of();

    public List<Task> tasks() {
        return tasks;
    }
}
