package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;

import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions.Results;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SearchText;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Filters and pages of the domain, in SQL. */
record TaskListing(OwnerTransactions transactions, DSLContext database) {

    /**
     * The page. One row more than fits on it is read, to see whether there is a next page. Where no row of a page can be read,
     * there is no position to continue from: then more rows are read, until there is one, or the end.
     */
    TaskPage page(Owner owner, Deadline deadline, TaskQuery query) {
        SqlStatement<Long> count = count(database, owner, query);
        for (int limit = query.limit() + 1; ; limit = Math.multiplyExact(limit, 2)) {
            SqlStatement<TaskRow> rows = rows(database, owner, query, limit);
            Results results = query.withTotal()
                    ? transactions.run(owner, deadline, rows, count)
                    : transactions.run(owner, deadline, rows);
            List<TaskRow> read = results.of(rows).rows();
            boolean isLast = read.size() < limit;
            List<Task> tasks = TaskRow.tasks(isLast ? read : read.subList(0, limit - 1));
            if (isLast || !tasks.isEmpty()) {
                return page(
                        query,
                        tasks,
                        isLast,
                        query.withTotal() ? results.of(count).rows() : List.of());
            }
        }
    }

    private static TaskPage page(TaskQuery query, List<Task> tasks, boolean isLast, List<Long> count) {
        List<Task> onPage = tasks.subList(0, Math.min(query.limit(), tasks.size()));
        boolean hasNext = !isLast || onPage.size() < tasks.size();
        return new TaskPage(
                onPage,
                hasNext
                        ? Optional.of(
                                TaskPosition.of(onPage.getLast(), query.order().key()))
                        : Optional.empty(),
                count.stream().mapToLong(Long::longValue).findFirst());
    }

    /**
     * The first rows of the page.
     *
     * @param limit how many at most
     */
    static SqlStatement<TaskRow> rows(DSLContext database, Owner owner, TaskQuery query, int limit) {
        List<Condition> conditions = matching(owner, query.filter());
        query.after().ifPresent(position -> conditions.add(Keyset.after(query.order(), position)));
        return new SqlStatement<>(
                database.select(TaskRows.COLUMNS)
                        .from(TASK)
                        .where(conditions)
                        .orderBy(Keyset.orderBy(query.order()))
                        .limit(limit),
                row -> TaskRows.read(owner, row));
    }

    static SqlStatement<Long> count(DSLContext database, Owner owner, TaskQuery query) {
        return new SqlStatement<>(
                database.selectCount().from(TASK).where(matching(owner, query.filter())), row -> row.getLong(1));
    }

    private static List<Condition> matching(Owner owner, TaskFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(TASK.USER_ID.eq(owner.id().value()));
        filter.completed().map(TASK.COMPLETED::eq).ifPresent(conditions::add);
        if (!filter.priorities().isEmpty()) {
            conditions.add(TASK.PRIORITY.in(
                    filter.sortedPriorities().stream().map(TaskRows::number).toList()));
        }
        filter.dueBefore().map(Keyset::dueBefore).ifPresent(conditions::add);
        filter.dueAfter().map(Keyset::dueAfter).ifPresent(conditions::add);
        filter.text().map(TaskListing::contains).ifPresent(conditions::add);
        return conditions;
    }

    /** Not a pattern, in which some characters would have a meaning. */
    private static Condition contains(SearchText text) {
        String folded = text.folded();
        return DSL.position(TASK.TITLE_FOLDED, folded)
                .gt(0)
                .or(DSL.position(TASK.DESCRIPTION_FOLDED, folded).gt(0));
    }
}
