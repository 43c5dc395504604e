package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;

import dev.freehold.adapters.persistence.transaction.SqlParameters;
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

    /** A row of a new task. */
    static Map<Field<?>, Field<?>> newRow(SqlParameters<Task> task) {
        Map<Field<?>, Field<?>> row = new LinkedHashMap<>(changedRow(task));
        row.put(TASK.USER_ID, task.owner());
        row.put(TASK.ID, task.of(TASK.ID, made -> made.id().value()));
        row.put(TASK.CREATED_AT, task.of(TASK.CREATED_AT, Task::createdAt));
        return row;
    }

    /** What is written of a task that was there. */
    static Map<Field<?>, Field<?>> changedRow(SqlParameters<Task> task) {
        SqlParameters<TaskContent> content = task.in(Task::content);
        Map<Field<?>, Field<?>> row = new LinkedHashMap<>();
        row.put(TASK.TITLE, content.of(TASK.TITLE, TaskRows::title));
        row.put(TASK.DESCRIPTION, content.of(TASK.DESCRIPTION, TaskRows::description));
        row.put(TASK.COMPLETED, content.of(TASK.COMPLETED, TaskContent::completed));
        row.put(TASK.PRIORITY, content.of(TASK.PRIORITY, TaskRows::priority));
        row.put(TASK.DUE_DATE, content.of(TASK.DUE_DATE, TaskRows::dueDate));
        row.put(
                TASK.REVISION,
                task.of(TASK.REVISION, written -> written.revision().number()));
        row.put(TASK.UPDATED_AT, task.of(TASK.UPDATED_AT, Task::updatedAt));
        row.put(TASK.TITLE_FOLDED, content.of(TASK.TITLE_FOLDED, said -> CaseFolding.fold(title(said))));
        row.put(TASK.DESCRIPTION_FOLDED, content.of(TASK.DESCRIPTION_FOLDED, TaskRows::foldedDescription));
        return row;
    }

    static String title(TaskContent content) {
        return content.title().value();
    }

    static @Nullable String description(TaskContent content) {
        return content.description().map(Description::value).orElse(null);
    }

    private static @Nullable String foldedDescription(TaskContent content) {
        return content.description()
                .map(Description::value)
                .map(CaseFolding::fold)
                .orElse(null);
    }

    static short priority(TaskContent content) {
        return number(content.priority());
    }

    static @Nullable LocalDate dueDate(TaskContent content) {
        return content.dueDate().map(DueDate::value).orElse(null);
    }
}
