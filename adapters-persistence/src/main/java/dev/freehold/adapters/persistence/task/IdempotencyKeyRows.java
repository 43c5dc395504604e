package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.IDEMPOTENCY_KEY;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

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

    static Map<Field<?>, @Nullable Object> newRow(Owner owner, IdempotencyKey key, Task task) {
        TaskContent content = task.content();
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(IDEMPOTENCY_KEY.USER_ID, owner.id().value());
        row.put(IDEMPOTENCY_KEY.KEY, key.value());
        row.put(IDEMPOTENCY_KEY.REQUEST, key.fingerprint());
        row.put(IDEMPOTENCY_KEY.USED_AT, task.createdAt());
        row.put(IDEMPOTENCY_KEY.TASK_ID, task.id().value());
        row.put(IDEMPOTENCY_KEY.TITLE, content.title().value());
        row.put(
                IDEMPOTENCY_KEY.DESCRIPTION,
                content.description().map(Description::value).orElse(null));
        row.put(IDEMPOTENCY_KEY.COMPLETED, content.completed());
        row.put(IDEMPOTENCY_KEY.PRIORITY, TaskRows.number(content.priority()));
        row.put(IDEMPOTENCY_KEY.DUE_DATE, content.dueDate().map(DueDate::value).orElse(null));
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
