package dev.freehold.adapters.persistence.task;

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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Maps tasks to rows and back. */
final class TaskRows {
    /** The columns that {@link #read} reads, in this order. */
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
            default -> throw new IllegalStateException("no priority has the number " + number);
        };
    }

    /** A task, or what is wrong with the row. */
    static TaskRow read(Owner owner, ResultSet row) throws SQLException {
        try {
            return new TaskRow.Valid(task(owner, row));
        } catch (RuntimeException broken) {
            return new TaskRow.Invalid(String.valueOf(row.getObject(1)), String.valueOf(broken.getMessage()));
        }
    }

    private static Task task(Owner owner, ResultSet row) throws SQLException {
        return new Task(
                new TaskId(Objects.requireNonNull(row.getObject(1, UUID.class))),
                owner.id(),
                content(row, 2),
                new Revision(row.getLong(7)),
                moment(row, 8),
                moment(row, 9));
    }

    /** Reads title, description, completed, priority and due date, from five columns in this order. */
    static TaskContent content(ResultSet row, int first) throws SQLException {
        return new TaskContent(
                new Title(row.getString(first)),
                Optional.ofNullable(row.getString(first + 1)).map(Description::new),
                row.getBoolean(first + 2),
                priority(row.getShort(first + 3)),
                Optional.ofNullable(row.getObject(first + 4, LocalDate.class)).map(DueDate::new));
    }

    /** PostgreSQL has moments that the wire cannot express, {@code infinity} among them. */
    static Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        if (moment.getYear() < DueDate.EARLIEST.getYear() || moment.getYear() > DueDate.LATEST.getYear()) {
            throw new IllegalStateException("a moment is not in the years 0001 to 9999");
        }
        return moment.toInstant();
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
