package dev.freehold.rules.violations.no_task_without_an_owner.domain.listing;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;
import java.util.List;

/** A port because an adapter implements it. */
@Violates
public interface Source {
    List<Task> all();
}
