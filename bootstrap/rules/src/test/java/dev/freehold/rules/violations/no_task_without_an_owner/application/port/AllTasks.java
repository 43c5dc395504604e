package dev.freehold.rules.violations.no_task_without_an_owner.application.port;

import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;
import java.util.List;

/** Only a value; the rule checks who returns it. */
public record AllTasks(List<Task> tasks) {}
