package dev.freehold.adapters.persistence.task;

import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions;
import dev.freehold.adapters.persistence.transaction.OwnerTransactions.Results;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskPage;
import dev.freehold.domain.listing.TaskPosition;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Task;
import java.util.List;
import java.util.Optional;

/** Reads a list page by page. */
record TaskListing(OwnerTransactions transactions, TaskListStatements statements) {

    /**
     * The page. One row more than fits on it is read, to see whether there is a next page. Where no row of a page can be read,
     * there is no position to continue from: then more rows are read, until there is one, or the end.
     */
    TaskPage page(Owner owner, Deadline deadline, TaskQuery query) {
        SqlStatement<Long> count = statements.count(owner, query);
        for (int limit = query.limit() + 1; ; limit = Math.multiplyExact(limit, 2)) {
            SqlStatement<TaskRow> rows = statements.rows(owner, query, limit);
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
}
