package dev.freehold.adapters.persistence;

import static dev.freehold.adapters.persistence.generated.Tables.IDEMPOTENCY_KEY;

import dev.freehold.application.port.Creation;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskContent;
import dev.freehold.domain.task.TaskId;
import dev.freehold.domain.task.Title;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** How an idempotency key stands in a row, and with it the task as it was first answered. */
final class KeyRows {
    private KeyRows() {}

    static Map<Field<?>, @Nullable Object> newRow(Owner owner, IdempotencyKey key, Task task) {
        TaskContent content = task.content();
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(IDEMPOTENCY_KEY.USER_ID, owner.id().value());
        row.put(IDEMPOTENCY_KEY.KEY, key.value());
        row.put(IDEMPOTENCY_KEY.REQUEST, key.request());
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

    /** What a request gets that comes with a key in use. */
    static Creation answer(Owner owner, IdempotencyKey key, Record row) {
        if (!row.get(IDEMPOTENCY_KEY.REQUEST).equals(key.request())) {
            return new Creation.KeyReused();
        }
        TaskContent content = new TaskContent(
                new Title(row.get(IDEMPOTENCY_KEY.TITLE)),
                Optional.ofNullable(row.get(IDEMPOTENCY_KEY.DESCRIPTION)).map(Description::new),
                row.get(IDEMPOTENCY_KEY.COMPLETED),
                TaskRows.priority(row.get(IDEMPOTENCY_KEY.PRIORITY)),
                Optional.ofNullable(row.get(IDEMPOTENCY_KEY.DUE_DATE)).map(DueDate::new));
        return new Creation.Repeated(Task.create(
                new TaskId(row.get(IDEMPOTENCY_KEY.TASK_ID)), owner, content, row.get(IDEMPOTENCY_KEY.USED_AT)));
    }
}
