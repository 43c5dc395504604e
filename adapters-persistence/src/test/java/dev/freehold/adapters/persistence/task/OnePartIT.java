package dev.freehold.adapters.persistence.task;

import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.adapters.persistence.Database;
import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.SortKey;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskQuery;
import dev.freehold.domain.task.Revision;
import dev.freehold.domain.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** That every statement touches the one part of the tables that its owner's rows are in. */
@ExtendWith(Database.class)
@EnabledIfSystemProperty(named = "freehold.test.distributed", matches = "true")
class OnePartIT {
    private static final Pattern PART = Pattern.compile("(task|idempotency_key)_part_(\\d)");

    private final Connections connections;

    OnePartIT(Connections connections) {
        this.connections = connections;
    }

    @Test
    void every_statement_touches_one_part() {
        DSLContext sql = DSL.using(SQLDialect.POSTGRES);
        TaskStatements tasks = new TaskStatements(sql);
        TaskListStatements lists = new TaskListStatements(sql);
        IdempotencyKeyStatements keys = new IdempotencyKeyStatements(sql);
        for (int user = 0; user < 20; user++) {
            Owner owner = owner("user" + user);
            Task task = task(owner, 1, "one");
            IdempotencyKey key = new IdempotencyKey("key", "request");
            List<SqlStatement<?>> statements = new ArrayList<>(List.of(
                    tasks.insert(owner, task),
                    tasks.find(owner, task.id()),
                    tasks.update(owner, Revision.FIRST, task),
                    tasks.delete(owner, task.id(), Revision.FIRST),
                    tasks.deleteSome(owner, 5),
                    keys.deleteExpired(owner, task),
                    keys.insert(owner, key, task),
                    keys.insertTask(owner, key, task),
                    keys.answer(owner, key),
                    keys.deleteAll(owner)));
            for (SortKey order : SortKey.values()) {
                TaskQuery query = new TaskQuery(TaskFilter.ALL, new TaskOrder(order, false), 5, Optional.empty(), true);
                statements.add(lists.rows(owner, query, query.limit() + 1));
                statements.add(lists.count(owner, query));
            }
            for (SqlStatement<?> statement : statements) {
                SqlStatement<String> explain = new SqlStatement<>(
                        SqlStatement.Plan.FOR_EACH_CALL,
                        "explain (analyze, costs off, timing off, summary off) " + statement.sql(),
                        statement.values(),
                        row -> row.getString(1));
                String plan = String.join("\n", connections.run(owner, explain).rows());

                assertThat(PART.matcher(plan)
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.groupingBy(
                                        part -> part.replaceAll("_part_.*", ""), Collectors.toSet()))
                                .values())
                        .as(plan)
                        .allSatisfy(parts -> assertThat(parts).hasSize(1));
            }
        }
    }
}
