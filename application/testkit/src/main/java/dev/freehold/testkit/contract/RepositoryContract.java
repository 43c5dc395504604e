package dev.freehold.testkit.contract;

import static dev.freehold.testkit.Samples.NOON;
import static dev.freehold.testkit.Samples.task;

import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.testkit.Samples;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Shared by the parts of the contract. */
abstract class RepositoryContract {
    final Owner ada = Samples.owner("ada");
    final Owner bob = Samples.owner("bob");

    /** A repository without data of these owners. */
    abstract TaskRepository repository();

    static TaskQuery everything(boolean withTotal) {
        return new TaskQuery(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, 200, Optional.empty(), withTotal);
    }

    static IdempotencyKey key(String value, String fingerprint) {
        return new IdempotencyKey(value, fingerprint);
    }

    static TaskChange rewrite(Task task, UnaryOperator<TaskContent> edit) {
        return new TaskChange.Written(task.with(edit.apply(task.content()), NOON.plusSeconds(1)));
    }
}
