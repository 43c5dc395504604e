package dev.freehold.adapters.persistence.task;

import dev.freehold.adapters.persistence.limits.Bulkhead;
import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes a task without a lock: the outcome is stored only over the revision that it was decided on, and decided again if
 * another writer came first. Of any number of concurrent writers, one always succeeds.
 */
record OptimisticChanges(OwnerTransactions transactions, Bulkhead bulkhead, TaskStatements tasks) {
    /** @param write stores the outcome if the task is still as it was decided on; empty if there is nothing to store */
    record Decision<T>(T outcome, Optional<SqlStatement<Integer>> write) {}

    <T> T decide(Owner owner, TaskId id, T notFound, Function<Task, Decision<T>> decision) {
        return bulkhead.runChange(
                owner,
                id,
                deadline -> deadline.untilDone(() -> find(owner, id, deadline)
                        .map(before -> store(owner, deadline, decision.apply(before)))
                        .orElse(Optional.of(notFound))));
    }

    private <T> Optional<T> store(Owner owner, Deadline deadline, Decision<T> decided) {
        boolean isStored = decided.write()
                .map(write -> transactions.run(owner, deadline, write).of(write).updateCount() == 1)
                .orElse(true);
        return isStored ? Optional.of(decided.outcome()) : Optional.empty();
    }

    Optional<Task> find(Owner owner, TaskId id, Deadline deadline) {
        SqlStatement<TaskRow> find = tasks.find(owner, id);
        List<TaskRow> rows = transactions.run(owner, deadline, find).of(find).rows();
        return TaskRow.tasks(rows).stream().findFirst();
    }
}
