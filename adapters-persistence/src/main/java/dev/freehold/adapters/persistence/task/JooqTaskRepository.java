package dev.freehold.adapters.persistence.task;

import dev.freehold.adapters.persistence.limits.Bulkhead;
import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions.Results;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.TaskRemoval;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Tasks in PostgreSQL. Every statement has the owner's id, and runs in a transaction on the owner's behalf.
 *
 * <p>A task is changed without a lock: the outcome is stored only over the revision that it was decided on, and decided again
 * if another writer came first. Of any number of concurrent writers, one always succeeds.
 */
public final class JooqTaskRepository implements TaskRepository {
    /** How many tasks one statement deletes: more could take longer than a call may. */
    static final int ERASURE_BATCH = 2_000;

    private final OwnerTransactions transactions;
    private final Bulkhead bulkhead;
    private final TaskStatements tasks;
    private final TaskListing listing;
    private final IdempotencyKeyStatements keys;

    /** @param write stores the outcome if the task is still as it was decided on; empty if there is nothing to store */
    private record Decision<T>(T outcome, Optional<SqlStatement<Integer>> write) {}

    public JooqTaskRepository(OwnerTransactions transactions, Bulkhead bulkhead) {
        DSLContext database = DSL.using(SQLDialect.POSTGRES);
        this.transactions = transactions;
        this.bulkhead = bulkhead;
        this.tasks = new TaskStatements(database);
        this.listing = new TaskListing(transactions, new TaskListStatements(database));
        this.keys = new IdempotencyKeyStatements(database);
    }

    @Override
    public void add(Owner owner, Task task) {
        bulkhead.run(owner, deadline -> transactions.run(owner, deadline, tasks.insert(owner, task)));
    }

    @Override
    public Creation addOnce(Owner owner, Task task, IdempotencyKey key) {
        return bulkhead.run(owner, deadline -> deadline.untilDone(() -> tryOnce(owner, deadline, task, key)));
    }

    /** Gives nothing if the key was in use and has been deleted since: it is free now. */
    private Optional<Creation> tryOnce(Owner owner, Deadline deadline, Task task, IdempotencyKey key) {
        SqlStatement<Integer> insert = keys.insertTask(owner, key, task);
        SqlStatement<Creation> answer = keys.answer(owner, key);
        Results results = transactions.run(
                owner, deadline, keys.deleteExpired(owner, task), keys.insert(owner, key, task), insert, answer);
        return results.of(insert).updateCount() == 1
                ? Optional.of(new Creation.Created(task))
                : results.of(answer).rows().stream().findFirst();
    }

    @Override
    public Optional<Task> find(Owner owner, TaskId id) {
        return bulkhead.run(owner, deadline -> find(owner, deadline, id));
    }

    private Optional<Task> find(Owner owner, Deadline deadline, TaskId id) {
        SqlStatement<TaskRow> find = tasks.find(owner, id);
        List<TaskRow> rows = transactions.run(owner, deadline, find).of(find).rows();
        return TaskRow.tasks(rows).stream().findFirst();
    }

    @Override
    public TaskPage list(Owner owner, TaskQuery query) {
        return bulkhead.run(owner, deadline -> listing.page(owner, deadline, query));
    }

    @Override
    public TaskChange change(Owner owner, TaskId id, Function<Task, TaskChange> decision) {
        return decide(owner, id, new TaskChange.NotFound(), before -> {
            TaskChange change = decision.apply(before);
            return change instanceof TaskChange.Written(Task after)
                            && !after.revision().equals(before.revision())
                    ? new Decision<>(change, Optional.of(tasks.update(owner, before.revision(), after)))
                    : new Decision<>(change, Optional.empty());
        });
    }

    @Override
    public TaskRemoval remove(Owner owner, TaskId id, Precondition precondition) {
        return decide(owner, id, TaskRemoval.NOT_FOUND, before -> {
            TaskRemoval removal = before.remove(precondition);
            return removal == TaskRemoval.REMOVED
                    ? new Decision<>(removal, Optional.of(tasks.delete(owner, id, before.revision())))
                    : new Decision<>(removal, Optional.empty());
        });
    }

    private <T> T decide(Owner owner, TaskId id, T notFound, Function<Task, Decision<T>> decision) {
        return bulkhead.runChange(
                owner,
                id,
                deadline -> deadline.untilDone(() -> find(owner, deadline, id)
                        .map(before -> store(owner, deadline, decision.apply(before)))
                        .orElse(Optional.of(notFound))));
    }

    /** Gives nothing if another writer came first. */
    private <T> Optional<T> store(Owner owner, Deadline deadline, Decision<T> decided) {
        boolean isStored = decided.write()
                .map(write -> transactions.run(owner, deadline, write).of(write).updateCount() == 1)
                .orElse(true);
        return isStored ? Optional.of(decided.outcome()) : Optional.empty();
    }

    @Override
    public void erase(Owner owner) {
        SqlStatement<Integer> batch = tasks.deleteSome(owner, ERASURE_BATCH);
        bulkhead.run(owner, deadline -> {
            Results results;
            do {
                results = transactions.run(owner, deadline, batch, keys.deleteAll(owner));
            } while (results.of(batch).updateCount() == ERASURE_BATCH);
            return results;
        });
    }
}
