package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;
import static org.jooq.impl.DSL.row;

import dev.freehold.domain.listing.SortKey;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskPosition.ByDueDate;
import dev.freehold.domain.listing.TaskPosition.ByMoment;
import dev.freehold.domain.listing.TaskPosition.ByPriority;
import dev.freehold.domain.listing.TaskPosition.ByTitle;
import dev.freehold.domain.task.DueDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/**
 * Keyset pagination in SQL: the order of a list and the condition "after this position", both served by one index.
 *
 * <p>Greatest rank first, then greatest id, is a single row comparison. Ascending moments and titles, where ties are rare, are
 * compared column by column.
 */
final class Keyset {
    private static final LocalDate DAY_AFTER_ALL = DueDate.LATEST.plusDays(1);
    private static final int LENGTH_OF_TITLE_START = 200;

    private Keyset() {}

    static List<OrderField<?>> orderBy(TaskOrder order) {
        boolean descending = order.descending();
        OrderField<?> newestFirst = TASK.ID.desc();
        return switch (order.key()) {
            case CREATED_AT -> List.of(directed(TASK.CREATED_AT, descending), newestFirst);
            case UPDATED_AT -> List.of(directed(TASK.UPDATED_AT, descending), newestFirst);
            case DUE_DATE -> List.of((descending ? TASK.DUE_LATEST : TASK.DUE_SOONEST).desc(), newestFirst);
            case PRIORITY -> List.of((descending ? TASK.PRIORITY : TASK.PRIORITY_LOWEST).desc(), newestFirst);
            case TITLE ->
                List.of(directed(TASK.TITLE_START, descending), directed(TASK.TITLE, descending), newestFirst);
        };
    }

    static Condition after(TaskOrder order, TaskPosition position) {
        boolean descending = order.descending();
        UUID id = position.id().value();
        return switch (position) {
            case ByMoment at
            when order.key() == SortKey.CREATED_AT -> after(TASK.CREATED_AT, at.moment(), id, descending);
            case ByMoment at -> after(TASK.UPDATED_AT, at.moment(), id, descending);
            case ByDueDate at when descending -> below(TASK.DUE_LATEST, latest(at.dueDate()), id);
            case ByDueDate at -> below(TASK.DUE_SOONEST, soonest(at.dueDate()), id);
            case ByPriority at when descending -> below(TASK.PRIORITY, TaskRows.number(at.priority()), id);
            case ByPriority at -> below(TASK.PRIORITY_LOWEST, (short) -TaskRows.number(at.priority()), id);
            case ByTitle at -> afterTitle(at.title().value(), id, descending);
        };
    }

    static Condition dueBefore(DueDate day) {
        return TASK.DUE_SOONEST.gt(soonest(Optional.of(day)));
    }

    static Condition dueAfter(DueDate day) {
        return TASK.DUE_LATEST.gt(latest(Optional.of(day)));
    }

    private static Condition afterTitle(String title, UUID id, boolean descending) {
        String start = title.substring(
                0,
                title.offsetByCodePoints(0, Math.min(LENGTH_OF_TITLE_START, title.codePointCount(0, title.length()))));
        return descending
                ? row(TASK.TITLE_START, TASK.TITLE, TASK.ID).lt(DSL.val(start), DSL.val(title), DSL.val(id))
                : TASK.TITLE_START.ge(start).and(after(TASK.TITLE, title, id, false));
    }

    private static <T> Condition after(Field<T> field, T value, UUID id, boolean descending) {
        return descending
                ? below(field, value, id)
                : field.ge(value).and(field.gt(value).or(TASK.ID.lt(id)));
    }

    private static <T> Condition below(Field<T> rank, T value, UUID id) {
        return row(rank, TASK.ID).lt(value, id);
    }

    private static OrderField<?> directed(Field<?> field, boolean descending) {
        return descending ? field.desc() : field.asc();
    }

    /** The value of the column due_latest: the later, the greater; least without a due date. */
    private static int latest(Optional<DueDate> due) {
        return due.map(day -> days(DueDate.EARLIEST, day.value())).orElse(-1);
    }

    /** The value of the column due_soonest: the sooner, the greater; least without a due date. */
    private static int soonest(Optional<DueDate> due) {
        return -days(DueDate.EARLIEST, due.map(DueDate::value).orElse(DAY_AFTER_ALL));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
