package dev.freehold.adapters.persistence.task;

import static dev.freehold.adapters.persistence.generated.Tables.TASK;

import dev.freehold.adapters.persistence.transaction.SqlParameters;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.adapters.persistence.transaction.SqlTemplate;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import dev.freehold.domain.task.TaskId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The statements on tasks, but for the list. Each names the owner. */
final class TaskStatements {
    private final SqlTemplate<Task> insert;
    private final SqlTemplate<TaskId> find;
    private final SqlTemplate<Update> update;
    private final SqlTemplate<Removal> delete;
    private final SqlTemplate<Integer> deleteSome;

    private record Update(Revision seen, Task after) {}

    private record Removal(TaskId id, Revision seen) {}

    TaskStatements(DSLContext database) {
        insert = SqlTemplate.of(parameters -> database.insertInto(TASK).set(TaskRows.newRow(parameters)));
        find = SqlTemplate.of(
                parameters -> database.select(TaskRows.COLUMNS).from(TASK).where(is(parameters)));
        update = SqlTemplate.of(parameters -> database.update(TASK)
                .set(TaskRows.changedRow(parameters.in(Update::after)))
                .where(is(parameters.in(update -> update.after().id())))
                .and(hasRevision(parameters.in(Update::seen))));
        delete = SqlTemplate.of(parameters -> database.deleteFrom(TASK)
                .where(is(parameters.in(Removal::id)))
                .and(hasRevision(parameters.in(Removal::seen))));
        deleteSome = SqlTemplate.of(parameters -> database.deleteFrom(TASK)
                .where(TASK.USER_ID.eq(parameters.owner()))
                .and(TASK.ID.in(DSL.select(TASK.ID)
                        .from(TASK)
                        .where(TASK.USER_ID.eq(parameters.owner()))
                        .orderBy(TASK.ID)
                        .limit(parameters.of(DSL.field("limit", SQLDataType.INTEGER), limit -> limit)))));
    }

    SqlStatement<Integer> insert(Owner owner, Task task) {
        return insert.with(owner, task);
    }

    SqlStatement<TaskRow> find(Owner owner, TaskId id) {
        return find.with(owner, id, row -> TaskRows.read(owner, row));
    }

    SqlStatement<Integer> update(Owner owner, Revision seen, Task after) {
        return update.with(owner, new Update(seen, after));
    }

    SqlStatement<Integer> delete(Owner owner, TaskId id, Revision seen) {
        return delete.with(owner, new Removal(id, seen));
    }

    SqlStatement<Integer> deleteSome(Owner owner, int limit) {
        return deleteSome.with(owner, limit);
    }

    private static Condition is(SqlParameters<TaskId> parameters) {
        return TASK.USER_ID.eq(parameters.owner()).and(TASK.ID.eq(parameters.of(TASK.ID, TaskId::value)));
    }

    private static Condition hasRevision(SqlParameters<Revision> parameters) {
        return TASK.REVISION.eq(parameters.of(TASK.REVISION, Revision::number));
    }
}
