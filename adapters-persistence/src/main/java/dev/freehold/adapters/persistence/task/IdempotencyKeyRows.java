package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.IDEMPOTENCY_KEY;

import dev.freehold.adapters.persistence.transaction.SqlParameters;
import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;

/** Maps idempotency keys, with the task as it was first answered, to rows and back. */
final class IdempotencyKeyRows {
    /** The columns that {@link #answer} reads, in this order. */
    static final Field<?>[] COLUMNS = {
        IDEMPOTENCY_KEY.REQUEST,
        IDEMPOTENCY_KEY.TASK_ID,
        IDEMPOTENCY_KEY.USED_AT,
        IDEMPOTENCY_KEY.TITLE,
        IDEMPOTENCY_KEY.DESCRIPTION,
        IDEMPOTENCY_KEY.COMPLETED,
        IDEMPOTENCY_KEY.PRIORITY,
        IDEMPOTENCY_KEY.DUE_DATE
    };

    private IdempotencyKeyRows() {}

    static Map<Field<?>, Field<?>> newRow(SqlParameters<IdempotencyKeyStatements.Use> use) {
        SqlParameters<IdempotencyKey> key = use.in(IdempotencyKeyStatements.Use::key);
        SqlParameters<Task> task = use.in(IdempotencyKeyStatements.Use::task);
        SqlParameters<TaskContent> content = task.in(Task::content);
        Map<Field<?>, Field<?>> row = new LinkedHashMap<>();
        row.put(IDEMPOTENCY_KEY.USER_ID, use.owner());
        row.put(IDEMPOTENCY_KEY.KEY, key.of(IDEMPOTENCY_KEY.KEY, IdempotencyKey::value));
        row.put(IDEMPOTENCY_KEY.REQUEST, key.of(IDEMPOTENCY_KEY.REQUEST, IdempotencyKey::fingerprint));
        row.put(IDEMPOTENCY_KEY.USED_AT, task.of(IDEMPOTENCY_KEY.USED_AT, Task::createdAt));
        row.put(
                IDEMPOTENCY_KEY.TASK_ID,
                task.of(IDEMPOTENCY_KEY.TASK_ID, made -> made.id().value()));
        row.put(IDEMPOTENCY_KEY.TITLE, content.of(IDEMPOTENCY_KEY.TITLE, TaskRows::title));
        row.put(IDEMPOTENCY_KEY.DESCRIPTION, content.of(IDEMPOTENCY_KEY.DESCRIPTION, TaskRows::description));
        row.put(IDEMPOTENCY_KEY.COMPLETED, content.of(IDEMPOTENCY_KEY.COMPLETED, TaskContent::completed));
        row.put(IDEMPOTENCY_KEY.PRIORITY, content.of(IDEMPOTENCY_KEY.PRIORITY, TaskRows::priority));
        row.put(IDEMPOTENCY_KEY.DUE_DATE, content.of(IDEMPOTENCY_KEY.DUE_DATE, TaskRows::dueDate));
        return row;
    }

    /** The answer to a request whose key is in use. */
    static Creation answer(Owner owner, IdempotencyKey key, ResultSet row) throws SQLException {
        if (!row.getString(1).equals(key.fingerprint())) {
            return new Creation.KeyReused();
        }
        TaskId id = new TaskId(row.getObject(2, UUID.class));
        return new Creation.Repeated(Task.create(id, owner, TaskRows.content(row, 4), TaskRows.moment(row, 3)));
    }
}
