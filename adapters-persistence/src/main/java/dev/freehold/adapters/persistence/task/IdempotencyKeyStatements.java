package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.IDEMPOTENCY_KEY;
import static dev.freehold.adapters.persistence.generated.Tables.TASK;

import dev.freehold.adapters.persistence.transaction.SqlParameters;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.adapters.persistence.transaction.SqlTemplate;
import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.UserId;
import dev.freehold.domain.task.Task;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** The statements on idempotency keys. Each names the owner. */
final class IdempotencyKeyStatements {
    private final SqlTemplate<Task> deleteExpired;
    private final SqlTemplate<Use> insert;
    private final SqlTemplate<Use> insertTask;
    private final SqlTemplate<IdempotencyKey> answer;
    private final SqlTemplate<UserId> deleteAll;

    /** A request to create that task, with that key. */
    record Use(IdempotencyKey key, Task task) {}

    IdempotencyKeyStatements(DSLContext database) {
        deleteExpired = SqlTemplate.of(parameters -> database.deleteFrom(IDEMPOTENCY_KEY)
                .where(of(parameters))
                .and(IDEMPOTENCY_KEY.USED_AT.le(parameters.of(
                        IDEMPOTENCY_KEY.USED_AT, task -> task.createdAt().minus(IdempotencyKey.LIFETIME)))));
        insert = SqlTemplate.of(parameters -> database.insertInto(IDEMPOTENCY_KEY)
                .set(IdempotencyKeyRows.newRow(parameters))
                .onConflictDoNothing());
        insertTask = SqlTemplate.of(parameters -> insertTask(database, parameters));
        answer = SqlTemplate.of(parameters -> database.select(IdempotencyKeyRows.COLUMNS)
                .from(IDEMPOTENCY_KEY)
                .where(is(parameters)));
        deleteAll = SqlTemplate.of(
                parameters -> database.deleteFrom(IDEMPOTENCY_KEY).where(of(parameters)));
    }

    private static Query insertTask(DSLContext database, SqlParameters<Use> parameters) {
        Map<Field<?>, Field<?>> row = TaskRows.newRow(parameters.in(Use::task));
        return database.insertInto(TASK, row.keySet())
                .select(DSL.select(row.values())
                        .from(IDEMPOTENCY_KEY)
                        .where(is(parameters.in(Use::key)))
                        .and(IDEMPOTENCY_KEY.TASK_ID.eq(parameters.of(
                                IDEMPOTENCY_KEY.TASK_ID, use -> use.task().id().value()))));
    }

    SqlStatement<Integer> deleteExpired(Owner owner, Task task) {
        return deleteExpired.with(owner, task);
    }

    /** Waits for a concurrent transaction with the same key to end. */
    SqlStatement<Integer> insert(Owner owner, IdempotencyKey key, Task task) {
        return insert.with(owner, new Use(key, task));
    }

    /** Inserts the task if the key was just bound to it. */
    SqlStatement<Integer> insertTask(Owner owner, IdempotencyKey key, Task task) {
        return insertTask.with(owner, new Use(key, task));
    }

    SqlStatement<Creation> answer(Owner owner, IdempotencyKey key) {
        return answer.with(owner, key, row -> IdempotencyKeyRows.answer(owner, key, row));
    }

    SqlStatement<Integer> deleteAll(Owner owner) {
        return deleteAll.with(owner, owner.id());
    }

    private static Condition is(SqlParameters<IdempotencyKey> parameters) {
        return of(parameters).and(IDEMPOTENCY_KEY.KEY.eq(parameters.of(IDEMPOTENCY_KEY.KEY, IdempotencyKey::value)));
    }

    private static Condition of(SqlParameters<?> parameters) {
        return IDEMPOTENCY_KEY.USER_ID.eq(parameters.owner());
    }
}
