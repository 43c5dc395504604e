package dev.freehold.adapters.persistence.task;

import dev.freehold.adapters.persistence.limits.Bulkhead;
import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions.Answers;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.TaskRemoval;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Tasks in PostgreSQL. Every statement names the owner, and goes in the owner's name.
 *
 * <p>A change takes no lock: it is stored only over the revision that it was decided on, and decided anew if another
 * writer came first. Of all that write at once, one always gets through.
 */
public final class JooqTaskRepository implements TaskRepository {
    /** Others have to come first that often before a change or a creation is given up. */
    private static final int TRIES = 20;

    /** How many tasks one statement removes: more would take longer than a call may. */
    static final int ERASED_AT_ONCE = 2_000;

    private final OwnerTransactions statements;
    private final Bulkhead admission;
    private final DSLContext database;
    private final TaskStatements tasks;
    private final IdempotencyKeyStatements keys;

    public JooqTaskRepository(OwnerTransactions statements, Bulkhead admission, DSLContext database) {
        this.statements = statements;
        this.admission = admission;
        this.database = database;
        this.tasks = new TaskStatements(database);
        this.keys = new IdempotencyKeyStatements(database);
    }

    @Override
    public void add(Owner owner, Task task) {
        admission.admit(owner, deadline -> statements.run(owner, deadline, tasks.insert(owner, task)));
    }

    @Override
    public Creation addOnce(Owner owner, Task task, IdempotencyKey key) {
        SqlStatement<Integer> insert = keys.insertTask(owner, key, task);
        SqlStatement<Creation> answer = keys.answer(owner, key);
        return admission.admit(owner, deadline -> {
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                Answers answers = statements.run(
                        owner, deadline, keys.deleteOld(owner, task), keys.insert(owner, key, task), insert, answer);
                if (answers.of(insert).changed() == 1) {
                    return new Creation.Created(task);
                }
                List<Creation> first = answers.of(answer).rows();
                if (!first.isEmpty()) {
                    return first.getFirst();
                }
                // In use a moment ago and cleared away since: then it is free.
                deadline.pauseAfter(attempt);
            }
            throw new StorageUnavailable("The key was in use and free again, time after time");
        });
    }

    @Override
    public Optional<Task> find(Owner owner, TaskId id) {
        return admission.admit(owner, deadline -> find(owner, id, deadline));
    }

    private Optional<Task> find(Owner owner, TaskId id, Deadline deadline) {
        SqlStatement<Optional<Task>> step = tasks.find(owner, id);
        return statements.run(owner, deadline, step).of(step).rows().stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public TaskPage list(Owner owner, TaskQuery query) {
        SqlStatement<Optional<Task>> page = TaskListing.page(database, owner, query);
        SqlStatement<Long> count = TaskListing.count(database, owner, query);
        Answers answers = admission.admit(
                owner,
                deadline -> query.counted()
                        ? statements.run(owner, deadline, page, count)
                        : statements.run(owner, deadline, page));
        return TaskListing.read(
                query,
                answers.of(page).rows(),
                query.counted() ? answers.of(count).rows() : List.of());
    }

    @Override
    public TaskChange change(Owner owner, TaskId id, Function<Task, TaskChange> decision) {
        return admission.admitToChange(owner, id, deadline -> {
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                Optional<Task> before = find(owner, id, deadline);
                if (before.isEmpty()) {
                    return new TaskChange.NotFound();
                }
                Revision seen = before.get().revision();
                TaskChange decided = decision.apply(before.get());
                if (!(decided instanceof TaskChange.Written(Task after))
                        || after.revision().equals(seen)) {
                    return decided;
                }
                SqlStatement<Integer> write = tasks.overwrite(owner, seen, after);
                if (statements.run(owner, deadline, write).of(write).changed() == 1) {
                    return decided;
                }
                deadline.pauseAfter(attempt);
            }
            throw new StorageUnavailable("Other writers came first, time after time");
        });
    }

    @Override
    public TaskRemoval remove(Owner owner, TaskId id, Precondition precondition) {
        // What is looked at is what the delete left, in one transaction: a task still there is one that has changed.
        SqlStatement<Integer> delete = tasks.delete(owner, id, precondition);
        SqlStatement<Integer> left = tasks.exists(owner, id);
        Answers answers = admission.admit(owner, deadline -> statements.run(owner, deadline, delete, left));
        if (answers.of(delete).changed() == 1) {
            return TaskRemoval.REMOVED;
        }
        return answers.of(left).rows().isEmpty() ? TaskRemoval.NOT_FOUND : TaskRemoval.STALE;
    }

    @Override
    public void erase(Owner owner) {
        SqlStatement<Integer> some = tasks.deleteSome(owner, ERASED_AT_ONCE);
        admission.admit(owner, deadline -> {
            Answers answers;
            do {
                answers = statements.run(owner, deadline, some, keys.deleteAll(owner));
            } while (answers.of(some).changed() == ERASED_AT_ONCE);
            return answers;
        });
    }
}
