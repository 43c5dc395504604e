package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;

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

/** Says in SQL what the domain says of filters and pages. */
final class TaskListing {
    private TaskListing() {}

    /** One task more than fits on the page, which tells whether there is a next one. */
    static SqlStatement<Optional<Task>> page(DSLContext database, Owner owner, TaskQuery query) {
        List<Condition> conditions = matching(owner, query.filter());
        query.after().ifPresent(position -> conditions.add(Keyset.behind(query.order(), position)));
        return new SqlStatement<>(
                database.select(TaskRows.COLUMNS)
                        .from(TASK)
                        .where(conditions)
                        .orderBy(Keyset.orderBy(query.order()))
                        .limit(query.limit() + 1),
                row -> TaskRows.readable(owner, row));
    }

    static SqlStatement<Long> count(DSLContext database, Owner owner, TaskQuery query) {
        return new SqlStatement<>(
                database.selectCount().from(TASK).where(matching(owner, query.filter())), row -> row.getLong(1));
    }

    /**
     * The page that the rows make.
     *
     * @param rows one more than fits if there is a next page; a row that cannot be read is no task
     * @param total what was counted, if that was asked for
     */
    static TaskPage read(TaskQuery query, List<Optional<Task>> rows, List<Long> total) {
        List<Task> tasks =
                rows.stream().limit(query.limit()).flatMap(Optional::stream).toList();
        boolean more = rows.size() > query.limit();
        if (more && tasks.isEmpty()) {
            throw new IllegalStateException("No row of the page can be read, and so the next page cannot be told");
        }
        return new TaskPage(
                tasks,
                more
                        ? Optional.of(
                                TaskPosition.of(tasks.getLast(), query.order().key()))
                        : Optional.empty(),
                total.stream().mapToLong(Long::longValue).findFirst());
    }

    private static List<Condition> matching(Owner owner, TaskFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(TASK.USER_ID.eq(owner.id().value()));
        filter.completed().map(TASK.COMPLETED::eq).ifPresent(conditions::add);
        if (!filter.priorities().isEmpty()) {
            conditions.add(TASK.PRIORITY.in(
                    filter.prioritiesInOrder().stream().map(TaskRows::number).toList()));
        }
        filter.dueBefore().map(Keyset::dueBefore).ifPresent(conditions::add);
        filter.dueAfter().map(Keyset::dueAfter).ifPresent(conditions::add);
        filter.text().map(TaskListing::contains).ifPresent(conditions::add);
        return conditions;
    }

    /** No pattern: in one of those, some characters would mean something else. */
    private static Condition contains(SearchText text) {
        String folded = text.folded();
        return DSL.position(TASK.TITLE_FOLDED, folded)
                .gt(0)
                .or(DSL.position(TASK.DESCRIPTION_FOLDED, folded).gt(0));
    }
}
