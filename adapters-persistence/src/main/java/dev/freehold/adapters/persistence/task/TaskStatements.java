package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;

import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The statements on tasks, but for the list. Each names the owner. */
record TaskStatements(DSLContext database) {

    SqlStatement<Integer> insert(Owner owner, Task task) {
        return SqlStatement.update(database.insertInto(TASK).set(TaskRows.newRow(owner, task)));
    }

    SqlStatement<TaskRow> find(Owner owner, TaskId id) {
        return new SqlStatement<>(
                database.select(TaskRows.COLUMNS).from(TASK).where(is(owner, id)), row -> TaskRows.read(owner, row));
    }

    SqlStatement<Integer> update(Owner owner, Revision seen, Task after) {
        return SqlStatement.update(database.update(TASK)
                .set(TaskRows.changedRow(after))
                .where(is(owner, after.id()))
                .and(TASK.REVISION.eq(seen.number())));
    }

    SqlStatement<Integer> delete(Owner owner, TaskId id, Revision seen) {
        return SqlStatement.update(
                database.deleteFrom(TASK).where(is(owner, id)).and(TASK.REVISION.eq(seen.number())));
    }

    SqlStatement<Integer> deleteSome(Owner owner, int limit) {
        Condition ofOwner = TASK.USER_ID.eq(owner.id().value());
        return SqlStatement.update(database.deleteFrom(TASK)
                .where(ofOwner)
                .and(TASK.ID.in(DSL.select(TASK.ID)
                        .from(TASK)
                        .where(ofOwner)
                        .orderBy(TASK.ID)
                        .limit(limit))));
    }

    private static Condition is(Owner owner, TaskId id) {
        return TASK.USER_ID.eq(owner.id().value()).and(TASK.ID.eq(id.value()));
    }
}
