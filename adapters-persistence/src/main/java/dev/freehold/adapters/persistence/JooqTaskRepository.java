package dev.freehold.adapters.persistence;

import static dev.freehold.adapters.persistence.generated.Tables.IDEMPOTENCY_KEY;
import static dev.freehold.adapters.persistence.generated.Tables.TASK;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskChange;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.TaskRemoval;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultOrRows;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Tasks in PostgreSQL. Every statement names the owner, and goes in the owner's name.
 *
 * <p>A change takes no lock: it is stored only over the revision that it was decided on, and decided anew if another
 * writer came first. Of all that write at once, one always gets through.
 */
record JooqTaskRepository(OwnedStatements statements) implements TaskRepository {

    @Override
    public void add(Owner owner, Task task) {
        statements.run(owner, database().insertInto(TASK).set(TaskRows.newRow(owner, task)));
    }

    @Override
    public Creation addOnce(Owner owner, Task task, IdempotencyKey key) {
        Condition ofOwner = IDEMPOTENCY_KEY.USER_ID.eq(owner.id().value());
        Map<Field<?>, @Nullable Object> row = TaskRows.newRow(owner, task);
        var used = DSL.name("used")
                .as(database()
                        .insertInto(IDEMPOTENCY_KEY)
                        .set(KeyRows.newRow(owner, key, task))
                        .onConflictDoNothing()
                        .returning(IDEMPOTENCY_KEY.KEY));
        List<ResultOrRows> results = statements.run(
                owner,
                database()
                        .deleteFrom(IDEMPOTENCY_KEY)
                        .where(ofOwner)
                        .and(IDEMPOTENCY_KEY.USED_AT.le(task.createdAt().minus(IdempotencyKey.LIFETIME))),
                database()
                        .with(used)
                        .insertInto(TASK, row.keySet())
                        .select(DSL.select(row.entrySet().stream()
                                        .map(entry -> value(entry.getKey(), entry.getValue()))
                                        .toList())
                                .from(used)),
                database().selectFrom(IDEMPOTENCY_KEY).where(ofOwner).and(IDEMPOTENCY_KEY.KEY.eq(key.value())));
        if (results.get(1).rows() == 1) {
            return new Creation.Created(task);
        }
        return rows(results.get(2), IDEMPOTENCY_KEY.fields()).stream()
                .findFirst()
                .map(first -> KeyRows.answer(owner, key, first))
                // In use a moment ago and cleared away since: then it is free.
                .orElseGet(() -> addOnce(owner, task, key));
    }

    @Override
    public Optional<Task> find(Owner owner, TaskId id) {
        List<ResultOrRows> results = statements.run(
                owner, database().select(TaskRows.COLUMNS).from(TASK).where(is(owner, id)));
        return rows(results.getFirst(), TaskRows.COLUMNS).stream().findFirst().map(row -> TaskRows.task(owner, row));
    }

    @Override
    public TaskPage list(Owner owner, TaskQuery query) {
        List<ResultOrRows> results = query.counted()
                ? statements.run(
                        owner, TaskListing.page(database(), owner, query), TaskListing.count(database(), owner, query))
                : statements.run(owner, TaskListing.page(database(), owner, query));
        List<Task> found = rows(results.getFirst(), TaskRows.COLUMNS).stream()
                .map(row -> TaskRows.task(owner, row))
                .toList();
        List<Task> tasks = found.subList(0, Math.min(found.size(), query.limit()));
        return new TaskPage(
                tasks,
                found.size() > query.limit()
                        ? Optional.of(
                                TaskPosition.of(tasks.getLast(), query.order().key()))
                        : Optional.empty(),
                query.counted()
                        ? OptionalLong.of(rows(results.get(1), TaskListing.TOTAL)
                                .getFirst()
                                .get(TaskListing.TOTAL))
                        : OptionalLong.empty());
    }

    @Override
    public TaskChange change(Owner owner, TaskId id, Function<Task, TaskChange> decision) {
        while (true) {
            Optional<Task> before = find(owner, id);
            if (before.isEmpty()) {
                return new TaskChange.NotFound();
            }
            Revision seen = before.get().revision();
            TaskChange decided = decision.apply(before.get());
            if (!(decided instanceof TaskChange.Written(Task after))
                    || after.revision().equals(seen)
                    || overwrites(owner, seen, after)) {
                return decided;
            }
        }
    }

    private boolean overwrites(Owner owner, Revision seen, Task after) {
        List<ResultOrRows> results = statements.run(
                owner,
                database()
                        .update(TASK)
                        .set(TaskRows.changedRow(after))
                        .where(is(owner, after.id()))
                        .and(TASK.REVISION.eq(seen.number())));
        return results.getFirst().rows() == 1;
    }

    @Override
    public TaskRemoval remove(Owner owner, TaskId id, Precondition precondition) {
        Condition wanted = switch (precondition) {
            case Precondition.None _ -> DSL.noCondition();
            case Precondition.Unchanged(var seen) ->
                TASK.REVISION.in(seen.stream().map(Revision::number).toList());
        };
        // What is looked at is what the delete left, in one transaction: a task still there is one that has changed.
        List<ResultOrRows> results = statements.run(
                owner,
                database().deleteFrom(TASK).where(is(owner, id)).and(wanted),
                database().selectOne().from(TASK).where(is(owner, id)));
        if (results.getFirst().rows() == 1) {
            return TaskRemoval.REMOVED;
        }
        return rows(results.get(1), DSL.one()).isEmpty() ? TaskRemoval.NOT_FOUND : TaskRemoval.STALE;
    }

    @Override
    public void erase(Owner owner) {
        statements.run(
                owner,
                database().deleteFrom(TASK).where(TASK.USER_ID.eq(owner.id().value())),
                database()
                        .deleteFrom(IDEMPOTENCY_KEY)
                        .where(IDEMPOTENCY_KEY.USER_ID.eq(owner.id().value())));
    }

    private DSLContext database() {
        return statements.database();
    }

    private static Condition is(Owner owner, TaskId id) {
        return TASK.USER_ID.eq(owner.id().value()).and(TASK.ID.eq(id.value()));
    }

    private static <T> Field<T> value(Field<T> field, @Nullable Object value) {
        return DSL.val(value, field);
    }

    /** The rows with the types of the columns: a statement among several gives only what the driver makes of them. */
    private static Result<Record> rows(ResultOrRows result, Field<?>... columns) {
        return Objects.requireNonNull(result.result()).into(columns);
    }
}
