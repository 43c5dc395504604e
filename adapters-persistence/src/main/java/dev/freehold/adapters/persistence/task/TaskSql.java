package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;

import dev.freehold.adapters.persistence.transaction.Step;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskId;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The statements about one task. Each names the owner. */
record TaskSql(DSLContext database) {

    Step<Integer> insert(Owner owner, Task task) {
        return Step.writing(database.insertInto(TASK).set(TaskRows.newRow(owner, task)));
    }

    Step<Optional<Task>> find(Owner owner, TaskId id) {
        return new Step<>(
                database.select(TaskRows.COLUMNS).from(TASK).where(is(owner, id)),
                row -> TaskRows.readable(owner, row));
    }

    Step<Integer> overwrite(Owner owner, Revision seen, Task after) {
        return Step.writing(database.update(TASK)
                .set(TaskRows.changedRow(after))
                .where(is(owner, after.id()))
                .and(TASK.REVISION.eq(seen.number())));
    }

    Step<Integer> delete(Owner owner, TaskId id, Precondition precondition) {
        Condition wanted = switch (precondition) {
            case Precondition.None _ -> DSL.noCondition();
            case Precondition.Unchanged(var seen) ->
                TASK.REVISION.in(seen.stream().map(Revision::number).toList());
        };
        return Step.writing(database.deleteFrom(TASK).where(is(owner, id)).and(wanted));
    }

    Step<Integer> exists(Owner owner, TaskId id) {
        return new Step<>(database.selectOne().from(TASK).where(is(owner, id)), row -> row.getInt(1));
    }

    Step<Integer> deleteSome(Owner owner, int most) {
        Condition ofOwner = TASK.USER_ID.eq(owner.id().value());
        return Step.writing(database.deleteFrom(TASK)
                .where(ofOwner)
                .and(TASK.ID.in(DSL.select(TASK.ID)
                        .from(TASK)
                        .where(ofOwner)
                        .orderBy(TASK.ID)
                        .limit(most))));
    }

    private static Condition is(Owner owner, TaskId id) {
        return TASK.USER_ID.eq(owner.id().value()).and(TASK.ID.eq(id.value()));
    }
}
