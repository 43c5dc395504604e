package dev.freehold.rules.violations.no_task_without_an_owner.adapters.persistence;

import dev.freehold.rules.violations.no_task_without_an_owner.domain.listing.Source;
import dev.freehold.rules.violations.no_task_without_an_owner.domain.task.Task;
import java.util.List;

final class Table implements Source {
    @Override
    public List<Task> all() {
        return List.of();
    }
}
