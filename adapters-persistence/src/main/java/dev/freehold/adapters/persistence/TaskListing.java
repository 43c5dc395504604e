package dev.freehold.adapters.persistence;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;

import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SearchText;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskQuery;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Says in SQL what the domain says of filters and pages. */
final class TaskListing {
    static final Field<Long> TOTAL = DSL.field(DSL.name("total"), Long.class);

    private TaskListing() {}

    /** One task more than fits on the page, which tells whether there is a next one. */
    static Query page(DSLContext database, Owner owner, TaskQuery query) {
        List<Condition> conditions = matching(owner, query.filter());
        query.after().ifPresent(position -> conditions.add(TaskRanks.behind(query.order(), position)));
        return database.select(TaskRows.COLUMNS)
                .from(TASK)
                .where(conditions)
                .orderBy(TaskRanks.orderBy(query.order()))
                .limit(query.limit() + 1);
    }

    static Query count(DSLContext database, Owner owner, TaskQuery query) {
        return database.select(DSL.count().cast(Long.class).as(TOTAL))
                .from(TASK)
                .where(matching(owner, query.filter()));
    }

    private static List<Condition> matching(Owner owner, TaskFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(TASK.USER_ID.eq(owner.id().value()));
        filter.completed().map(TASK.COMPLETED::eq).ifPresent(conditions::add);
        if (!filter.priorities().isEmpty()) {
            conditions.add(TASK.PRIORITY.in(
                    filter.prioritiesInOrder().stream().map(TaskRows::number).toList()));
        }
        filter.dueBefore().map(TaskRanks::dueBefore).ifPresent(conditions::add);
        filter.dueAfter().map(TaskRanks::dueAfter).ifPresent(conditions::add);
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
