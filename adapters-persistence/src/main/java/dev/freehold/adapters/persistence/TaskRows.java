package dev.freehold.adapters.persistence;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;

import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.CaseFolding;
import dev.freehold.domain.task.Description;
import dev.freehold.domain.task.DueDate;
import dev.freehold.domain.task.Priority;
import dev.freehold.domain.task.Revision;
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

/** How a task stands in a row. */
final class TaskRows {
    /** What a task is read from. */
    static final Field<?>[] COLUMNS = {
        TASK.ID,
        TASK.TITLE,
        TASK.DESCRIPTION,
        TASK.COMPLETED,
        TASK.PRIORITY,
        TASK.DUE_DATE,
        TASK.REVISION,
        TASK.CREATED_AT,
        TASK.UPDATED_AT
    };

    private TaskRows() {}

    static short number(Priority priority) {
        return switch (priority) {
            case LOW -> 0;
            case MEDIUM -> 1;
            case HIGH -> 2;
        };
    }

    static Priority priority(short number) {
        return switch (number) {
            case 0 -> Priority.LOW;
            case 1 -> Priority.MEDIUM;
            case 2 -> Priority.HIGH;
            default -> throw new IllegalStateException("No priority has the number " + number);
        };
    }

    static Task task(Owner owner, Record row) {
        return new Task(
                new TaskId(row.get(TASK.ID)),
                owner.id(),
                new TaskContent(
                        new Title(row.get(TASK.TITLE)),
                        Optional.ofNullable(row.get(TASK.DESCRIPTION)).map(Description::new),
                        row.get(TASK.COMPLETED),
                        priority(row.get(TASK.PRIORITY)),
                        Optional.ofNullable(row.get(TASK.DUE_DATE)).map(DueDate::new)),
                new Revision(row.get(TASK.REVISION)),
                row.get(TASK.CREATED_AT),
                row.get(TASK.UPDATED_AT));
    }

    static Map<Field<?>, @Nullable Object> newRow(Owner owner, Task task) {
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>(changedRow(task));
        row.put(TASK.USER_ID, owner.id().value());
        row.put(TASK.ID, task.id().value());
        row.put(TASK.CREATED_AT, task.createdAt());
        return row;
    }

    static Map<Field<?>, @Nullable Object> changedRow(Task task) {
        TaskContent content = task.content();
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(TASK.TITLE, content.title().value());
        row.put(TASK.DESCRIPTION, content.description().map(Description::value).orElse(null));
        row.put(TASK.COMPLETED, content.completed());
        row.put(TASK.PRIORITY, number(content.priority()));
        row.put(TASK.DUE_DATE, content.dueDate().map(DueDate::value).orElse(null));
        row.put(TASK.REVISION, task.revision().number());
        row.put(TASK.UPDATED_AT, task.updatedAt());
        row.put(TASK.TITLE_FOLDED, CaseFolding.fold(content.title().value()));
        row.put(
                TASK.DESCRIPTION_FOLDED,
                content.description()
                        .map(Description::value)
                        .map(CaseFolding::fold)
                        .orElse(null));
        return row;
    }
}
