package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;

import dev.freehold.adapters.persistence.transaction.SqlParameters;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.adapters.persistence.transaction.SqlStatement.Plan;
import dev.freehold.adapters.persistence.transaction.SqlTemplate;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SearchText;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Filters and orders of the domain, in SQL: a template for each combination that was asked for, of which there are few. */
final class TaskListStatements {
    private final ConcurrentMap<RowsShape, SqlTemplate<Rows>> rows = new ConcurrentHashMap<>();
    private final ConcurrentMap<FilterShape, SqlTemplate<TaskFilter>> counts = new ConcurrentHashMap<>();
    private final DSLContext database;

    private record Rows(TaskQuery query, int limit) {}

    /** What differs between the texts: 10 orders, 2 kinds of page, 64 filters. */
    private record RowsShape(TaskOrder order, boolean after, FilterShape filter) {}

    private record FilterShape(boolean completed, int priorities, boolean dueBefore, boolean dueAfter, boolean text) {
        private static final FilterShape NONE = of(TaskFilter.ALL);

        static FilterShape of(TaskFilter filter) {
            return new FilterShape(
                    filter.completed().isPresent(),
                    filter.priorities().size(),
                    filter.dueBefore().isPresent(),
                    filter.dueAfter().isPresent(),
                    filter.text().isPresent());
        }

        /**
         * Without a filter, the index of the order is the only way to read a page. PostgreSQL does not know that, for it
         * does not know how long the page is: for whoever has more than about a thousand tasks it would plan each page
         * anew, which takes as long as to read it. With a filter, another index may be better for some values.
         */
        Plan plan() {
            return NONE.equals(this) ? Plan.ONCE : Plan.FOR_EACH_CALL;
        }
    }

    TaskListStatements(DSLContext database) {
        this.database = database;
    }

    /**
     * The first rows of the page.
     *
     * @param limit how many at most
     */
    SqlStatement<TaskRow> rows(Owner owner, TaskQuery query, int limit) {
        return rows.computeIfAbsent(
                        new RowsShape(query.order(), query.after().isPresent(), FilterShape.of(query.filter())),
                        shape -> SqlTemplate.of(shape.filter().plan(), parameters -> rows(shape, parameters)))
                .with(owner, new Rows(query, limit), row -> TaskRows.read(owner, row));
    }

    /** The number of all tasks that match. */
    SqlStatement<Long> count(Owner owner, TaskQuery query) {
        return counts.computeIfAbsent(
                        FilterShape.of(query.filter()),
                        shape -> SqlTemplate.of(
                                shape.plan(),
                                parameters -> database.selectCount().from(TASK).where(matching(shape, parameters))))
                .with(owner, query.filter(), row -> row.getLong(1));
    }

    private Query rows(RowsShape shape, SqlParameters<Rows> parameters) {
        SqlParameters<TaskQuery> query = parameters.in(Rows::query);
        List<Condition> conditions = matching(shape.filter(), query.in(TaskQuery::filter));
        if (shape.after()) {
            conditions.add(
                    Keyset.after(shape.order(), query.in(asked -> asked.after().orElseThrow())));
        }
        return database.select(TaskRows.COLUMNS)
                .from(TASK)
                .where(conditions)
                .orderBy(Keyset.orderBy(shape.order()))
                .limit(parameters.of(DSL.field("limit", SQLDataType.INTEGER), Rows::limit));
    }

    private static List<Condition> matching(FilterShape shape, SqlParameters<TaskFilter> filter) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(TASK.USER_ID.eq(filter.owner()));
        if (shape.completed()) {
            conditions.add(TASK.COMPLETED.eq(
                    filter.of(TASK.COMPLETED, asked -> asked.completed().orElseThrow())));
        }
        if (shape.priorities() > 0) {
            conditions.add(TASK.PRIORITY.in(priorities(shape.priorities(), filter)));
        }
        if (shape.dueBefore()) {
            conditions.add(Keyset.dueBefore(filter.in(TaskFilter::dueBefore)));
        }
        if (shape.dueAfter()) {
            conditions.add(Keyset.dueAfter(filter.in(TaskFilter::dueAfter)));
        }
        if (shape.text()) {
            conditions.add(contains(filter.in(asked -> asked.text().orElseThrow())));
        }
        return conditions;
    }

    private static List<Param<Short>> priorities(int number, SqlParameters<TaskFilter> filter) {
        List<Param<Short>> all = new ArrayList<>();
        for (int index = 0; index < number; index++) {
            int place = index;
            all.add(filter.of(TASK.PRIORITY, asked -> TaskRows.number(priority(asked, place))));
        }
        return all;
    }

    private static Priority priority(TaskFilter filter, int place) {
        return List.copyOf(filter.sortedPriorities()).get(place);
    }

    /** Not a pattern, in which some characters would have a meaning. */
    private static Condition contains(SqlParameters<SearchText> text) {
        return DSL.position(TASK.TITLE_FOLDED, text.of(TASK.TITLE_FOLDED, SearchText::folded))
                .gt(0)
                .or(DSL.position(TASK.DESCRIPTION_FOLDED, text.of(TASK.DESCRIPTION_FOLDED, SearchText::folded))
                        .gt(0));
    }
}
