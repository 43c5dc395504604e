package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.IDEMPOTENCY_KEY;
import static dev.freehold.adapters.persistence.generated.Tables.TASK;

import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The statements on idempotency keys. Each names the owner. */
record IdempotencyKeyStatements(DSLContext database) {

    SqlStatement<Integer> deleteExpired(Owner owner, Task task) {
        return SqlStatement.update(database.deleteFrom(IDEMPOTENCY_KEY)
                .where(of(owner))
                .and(IDEMPOTENCY_KEY.USED_AT.le(task.createdAt().minus(IdempotencyKey.LIFETIME))));
    }

    /** Waits for a concurrent transaction with the same key to end. */
    SqlStatement<Integer> insert(Owner owner, IdempotencyKey key, Task task) {
        return SqlStatement.update(database.insertInto(IDEMPOTENCY_KEY)
                .set(IdempotencyKeyRows.newRow(owner, key, task))
                .onConflictDoNothing());
    }

    /** Inserts the task if the key was just bound to it. */
    SqlStatement<Integer> insertTask(Owner owner, IdempotencyKey key, Task task) {
        Map<Field<?>, @Nullable Object> row = TaskRows.newRow(owner, task);
        List<Field<?>> values = new ArrayList<>();
        row.forEach((field, value) ->
                values.add(field.equals(TASK.USER_ID) ? IDEMPOTENCY_KEY.USER_ID : DSL.val(value, field)));
        return SqlStatement.update(database.insertInto(TASK, row.keySet())
                .select(DSL.select(values)
                        .from(IDEMPOTENCY_KEY)
                        .where(is(owner, key))
                        .and(IDEMPOTENCY_KEY.TASK_ID.eq(task.id().value()))));
    }

    SqlStatement<Creation> answer(Owner owner, IdempotencyKey key) {
        return new SqlStatement<>(
                database.select(IdempotencyKeyRows.COLUMNS)
                        .from(IDEMPOTENCY_KEY)
                        .where(is(owner, key)),
                row -> IdempotencyKeyRows.answer(owner, key, row));
    }

    SqlStatement<Integer> deleteAll(Owner owner) {
        return SqlStatement.update(database.deleteFrom(IDEMPOTENCY_KEY).where(of(owner)));
    }

    private static Condition is(Owner owner, IdempotencyKey key) {
        return of(owner).and(IDEMPOTENCY_KEY.KEY.eq(key.value()));
    }

    private static Condition of(Owner owner) {
        return IDEMPOTENCY_KEY.USER_ID.eq(owner.id().value());
    }
}
