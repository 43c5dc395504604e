package dev.freehold.adapters.persistence.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.adapters.persistence.Database;
import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.adapters.persistence.PersistenceAdapter;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

@ExtendWith(Database.class)
class DatabaseChecksIT {
    private final Connections connections;

    DatabaseChecksIT(Connections connections) {
        this.connections = connections;
    }

    @Test
    void let_a_role_pass_that_neither_owns_nor_bypasses() {
        assertThatCode(() -> PersistenceAdapter.repository(connections.as("freehold_api")))
                .doesNotThrowAnyException();
    }

    /** Or one of the pool's connections would prepare no statement for as long as it lives. */
    @Test
    void leave_the_connection_as_it_was() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(connections.as("freehold_api"));
            pool.setMaximumPoolSize(1);
            int threshold = thresholdOf(pool);

            DatabaseChecks.run(pool);

            assertThat(threshold).isPositive();
            assertThat(thresholdOf(pool)).isEqualTo(threshold);
        }
    }

    private static int thresholdOf(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return connection.unwrap(PGConnection.class).getPrepareThreshold();
        }
    }

    @Test
    void refuse_a_superuser() {
        assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("postgres")))
                .hasMessageContaining("DATABASE_USER postgres can bypass row security");
    }

    @Test
    void refuse_a_role_that_bypasses_row_security() {
        connections.root().execute("create role bypassing login bypassrls");

        assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("bypassing")))
                .hasMessageContaining("can bypass row security");
    }

    @Test
    void refuse_the_owner_of_the_tables_and_its_members() {
        connections.root().execute("create role member login in role freehold_owner");

        assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("freehold_owner")))
                .hasMessageContaining("owns the table task");
        assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("member")))
                .hasMessageContaining("owns the table task");
    }

    @Test
    void refuse_tables_without_forced_row_security() {
        connections.root().execute("alter table idempotency_key no force row level security");
        try {
            assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("freehold_api")))
                    .hasMessageContaining("Row security is off or not forced for the table idempotency_key");
        } finally {
            connections.root().execute("alter table idempotency_key force row level security");
        }
    }

    @Test
    void refuse_tables_without_row_security() {
        connections.root().execute("alter table task disable row level security");
        try {
            assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("freehold_api")))
                    .hasMessageContaining("Row security is off or not forced for the table task");
        } finally {
            connections.root().execute("alter table task enable row level security");
        }
    }

    @Test
    void refuse_another_encoding() {
        connections.root().execute("drop database if exists ascii");
        connections.root().execute("create database ascii encoding 'SQL_ASCII' locale 'C' template template0");

        assertThatThrownBy(
                        () -> PersistenceAdapter.repository(connections.server().getDatabase("freehold_api", "ascii")))
                .hasMessageContaining("must have the encoding UTF8");
    }

    @Test
    void refuse_a_database_that_was_never_migrated() {
        connections.root().execute("create database empty");

        assertThatThrownBy(
                        () -> PersistenceAdapter.repository(connections.server().getDatabase("freehold_api", "empty")))
                .hasMessageContaining("set DATABASE_MIGRATION_USER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create policy other on task for select using (true)",
                "create policy other on idempotency_key to freehold_api using (true)",
                "create policy other on task using (user_id = 'ada')",
                "alter policy task_of_owner on task using (true)",
                "alter policy task_of_owner on task with check (true)"
            })
    void refuse_a_policy_beside_ours_or_in_its_place(String policy) {
        withPolicy(
                policy,
                () -> assertThatThrownBy(() -> PersistenceAdapter.repository(connections.as("freehold_api")))
                        .hasMessageContaining("The policies of the table"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create policy other on task for select using (true) | read",
                "create policy other on idempotency_key using (true) | read",
                "create policy other on task for insert with check (true) | made",
                "create policy other on idempotency_key for insert with check (true) | made",
                "create policy other on task using (current_query() like 'delete from%') | removed",
                "create policy other on idempotency_key using (current_query() like 'delete from%') | removed",
                "create policy other on task using (current_query() like 'update task set title%') | changed",
                "create policy other on task using (current_query() like 'update task set user_id%') | given away",
                "alter policy task_of_owner on task using (user_id = current_setting('freehold.user_id', true)) | nobody's name",
                "alter policy idempotency_key_of_owner on idempotency_key using (user_id = current_setting('freehold.user_id', true)) | nobody's name"
            })
    void refuse_what_does_not_hold_when_it_is_tried(String policy, String done) {
        withPolicy(
                policy,
                () -> assertThatThrownBy(() -> {
                            try (Connection connection =
                                    connections.as("freehold_api").getConnection()) {
                                RowSecurityProbe.run(connection);
                            }
                        })
                        .hasMessageContaining("Row security does not hold")
                        .hasMessageContaining(done));
    }

    @Test
    void leave_nothing_of_what_they_tried() {
        PersistenceAdapter.repository(connections.as("freehold_api"));

        assertThat(connections.root().fetchCount(DSL.table("task"))).isZero();
        assertThat(connections.root().fetchCount(DSL.table("idempotency_key"))).isZero();
    }

    private void withPolicy(String policy, Runnable test) {
        connections.root().execute(policy);
        try {
            test.run();
        } finally {
            connections.root().execute("drop policy if exists other on task");
            connections.root().execute("drop policy if exists other on idempotency_key");
            String named = "(user_id = coalesce(nullif(current_setting('freehold.user_id', true), ''),"
                    + " current_setting('freehold.user_id is not set: no owner is named')))";
            for (String table : DatabaseChecks.TABLES) {
                connections
                        .root()
                        .execute("alter policy %s_of_owner on %s using %s with check %s"
                                .formatted(table, table, named, named));
            }
        }
    }
}
