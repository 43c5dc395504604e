package dev.freehold.adapters.persistence;

import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.adapters.persistence.transaction.AnyStatement;
import dev.freehold.adapters.persistence.transaction.SqlStatement;
import dev.freehold.application.port.IdempotencyKey;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.listing.TaskFilter;
import dev.freehold.domain.listing.TaskOrder;
import dev.freehold.domain.listing.TaskQuery;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Database.class)
@Tag("proof")
class RowSecurityIT {
    private final Owner ada = owner("ada");
    private final Owner bob = owner("bob");
    private final Connections connections;
    private final DSLContext api;

    RowSecurityIT(Connections connections) {
        this.connections = connections;
        this.api = DSL.using(connections.api(), SQLDialect.POSTGRES);
    }

    @BeforeEach
    void ada_has_a_task_with_a_key() {
        connections.repository().addOnce(ada, task(ada, 1, "of Ada"), new IdempotencyKey("key", "request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"task", "idempotency_key"})
    void refuses_a_statement_sent_in_nobodys_name(String table) {
        for (String statement : List.of("select count(*) from ", "delete from ")) {
            assertThatThrownBy(() -> api.execute(statement + table)).hasMessageContaining("no owner is named");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"task", "idempotency_key"})
    void shows_nothing_of_ada_to_a_statement_sent_in_bobs_name_that_forgot_to_name_the_owner(String table) {
        SqlStatement<String> all = AnyStatement.of(api.select().from(table), row -> row.getString("user_id"));

        assertThat(connections.run(bob, all).rows()).isEmpty();
        assertThat(connections.run(ada, all).rows()).containsExactly("ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"task", "idempotency_key"})
    void removes_nothing_of_ada_in_bobs_name(String table) {
        assertThat(connections
                        .run(bob, AnyStatement.update(api.deleteFrom(DSL.table(table))))
                        .updateCount())
                .isZero();
        assertThat(connections.root().fetchCount(DSL.table(table))).isOne();
    }

    @Test
    void lets_nobody_give_a_row_away() {
        SqlStatement<Integer> gift = AnyStatement.update(api.query("update task set user_id = 'bob'"));

        assertThatThrownBy(() -> connections.run(ada, gift)).hasMessageContaining("row-level security");
    }

    @Test
    void forgets_the_owner_when_the_statements_are_done() {
        for (int round = 0; round < 20; round++) {
            connections.run(ada, AnyStatement.of(api.selectOne(), row -> row.getInt(1)));
            assertThat(api.fetchValue("select coalesce(current_setting('freehold.user_id', true), '')"))
                    .isEqualTo("");
        }
    }

    /** From the sixth time on the driver uses statements prepared in the server, which some bindings would break. */
    @Test
    void keeps_name_and_statements_together_however_often_they_are_sent() {
        for (int round = 0; round < 20; round++) {
            assertThat(connections.repository().find(ada, task(ada, 1, "of Ada").id()))
                    .isPresent();
            assertThat(connections.repository().find(bob, task(ada, 1, "of Ada").id()))
                    .isEmpty();
            TaskQuery all = new TaskQuery(TaskFilter.ALL, TaskOrder.NEWEST_FIRST, 5, Optional.empty(), true);
            assertThat(connections.repository().list(ada, all).total()).hasValue(1);
        }
    }

    @Test
    void binds_the_owner_of_the_tables_too() {
        DSLContext owner = DSL.using(connections.as("freehold_owner"), SQLDialect.POSTGRES);

        assertThatThrownBy(() -> owner.fetchCount(DSL.table("task"))).hasMessageContaining("no owner is named");
    }
}
