package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;
import static org.jooq.impl.DSL.row;

import dev.freehold.adapters.persistence.transaction.SqlParameters;
import dev.freehold.adapters.persistence.transaction.SqlParameters.Value;
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
import org.jooq.Param;

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

    /** The position, which the parameters take, has to be one of that order. */
    static Condition after(TaskOrder order, SqlParameters<TaskPosition> position) {
        boolean descending = order.descending();
        return switch (order.key()) {
            case CREATED_AT -> after(TASK.CREATED_AT, position, at -> ((ByMoment) at).moment(), descending);
            case UPDATED_AT -> after(TASK.UPDATED_AT, position, at -> ((ByMoment) at).moment(), descending);
            case DUE_DATE ->
                descending
                        ? below(TASK.DUE_LATEST, position, at -> latest(((ByDueDate) at).dueDate()))
                        : below(TASK.DUE_SOONEST, position, at -> soonest(((ByDueDate) at).dueDate()));
            case PRIORITY ->
                descending
                        ? below(TASK.PRIORITY, position, Keyset::priority)
                        : below(TASK.PRIORITY_LOWEST, position, at -> (short) -priority(at));
            case TITLE -> afterTitle(position, descending);
        };
    }

    static Condition dueBefore(SqlParameters<Optional<DueDate>> day) {
        return TASK.DUE_SOONEST.gt(day.of(TASK.DUE_SOONEST, Keyset::soonest));
    }

    static Condition dueAfter(SqlParameters<Optional<DueDate>> day) {
        return TASK.DUE_LATEST.gt(day.of(TASK.DUE_LATEST, Keyset::latest));
    }

    private static Condition afterTitle(SqlParameters<TaskPosition> position, boolean descending) {
        Param<String> start = position.of(TASK.TITLE_START, Keyset::startOfTitle);
        return descending
                ? row(TASK.TITLE_START, TASK.TITLE, TASK.ID)
                        .lt(start, position.of(TASK.TITLE, Keyset::title), id(position))
                : TASK.TITLE_START.ge(start).and(after(TASK.TITLE, position, Keyset::title, false));
    }

    private static <T> Condition after(
            Field<T> field, SqlParameters<TaskPosition> position, Value<TaskPosition, T> value, boolean descending) {
        return descending
                ? below(field, position, value)
                : field.ge(position.of(field, value))
                        .and(field.gt(position.of(field, value)).or(TASK.ID.lt(id(position))));
    }

    private static <T> Condition below(
            Field<T> rank, SqlParameters<TaskPosition> position, Value<TaskPosition, T> value) {
        return row(rank, TASK.ID).lt(position.of(rank, value), id(position));
    }

    private static Param<UUID> id(SqlParameters<TaskPosition> position) {
        return position.of(TASK.ID, at -> at.id().value());
    }

    private static short priority(TaskPosition at) {
        return TaskRows.number(((ByPriority) at).priority());
    }

    private static String title(TaskPosition at) {
        return ((ByTitle) at).title().value();
    }

    private static String startOfTitle(TaskPosition at) {
        String title = title(at);
        int length = Math.min(LENGTH_OF_TITLE_START, title.codePointCount(0, title.length()));
        return title.substring(0, title.offsetByCodePoints(0, length));
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
