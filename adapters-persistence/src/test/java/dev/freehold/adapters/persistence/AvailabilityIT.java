package dev.freehold.adapters.persistence;

import static dev.freehold.adapters.persistence.transaction.SystemStatements.execute;
import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.adapters.persistence.PersistenceAdapter.Availability;
import dev.freehold.adapters.persistence.limits.Bulkhead;
import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whether the adapter notices that tasks cannot be reached or changed, and leaves the sessions where that is so. */
@ExtendWith(Database.class)
class AvailabilityIT {
    private final Connections connections;

    AvailabilityIT(Connections connections) {
        this.connections = connections;
    }

    private Availability availability() {
        return PersistenceAdapter.availability(connections.as("freehold_api"));
    }

    @Test
    void a_locked_table_makes_tasks_unavailable_within_a_second_and_keeps_no_session_waiting() throws SQLException {
        assertThat(availability()).isEqualTo(Availability.AVAILABLE);
        try (Connection other = connections.as("postgres").getConnection()) {
            other.setAutoCommit(false);
            execute(other, "lock table task in access exclusive mode");
            Instant start = Instant.now();

            assertThat(availability()).isEqualTo(Availability.UNAVAILABLE);

            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
            assertThat(connections
                            .root()
                            .fetch("select pid from pg_stat_activity"
                                    + " where usename = 'freehold_api' and wait_event_type = 'Lock'"))
                    .isEmpty();
            other.rollback();
        }
        assertThat(availability()).isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void a_database_that_takes_no_writes_is_read_only() {
        connections.root().execute("alter role freehold_api set default_transaction_read_only = on");
        try {
            assertThat(availability()).isEqualTo(Availability.READ_ONLY);
        } finally {
            connections.root().execute("alter role freehold_api reset default_transaction_read_only");
        }
        assertThat(availability()).isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void behind_a_pooler_tasks_stay_available_whichever_session_the_check_meets(@TempDir Path directory)
            throws Exception {
        assumeTrue(PgBouncer.program().isPresent());
        int sessions = 3;
        try (PgBouncer pooler = PgBouncer.before(
                connections.server().getPort(), PgBouncer.program().orElseThrow(), directory, sessions)) {
            HikariConfig one = new HikariConfig();
            one.setDataSource(pooler.asApi());
            one.setMaximumPoolSize(1);
            List<Connection> busy = new ArrayList<>();
            try (HikariDataSource own = new HikariDataSource(one)) {
                while (busy.size() < sessions) {
                    assertThat(PersistenceAdapter.availability(own))
                            .as("%d sessions are busy", busy.size())
                            .isEqualTo(Availability.AVAILABLE);
                    busy.add(transaction(pooler.asApi()));
                }
            } finally {
                for (Connection connection : busy) {
                    connection.close();
                }
            }
        }
    }

    private static Connection transaction(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        execute(connection, "select 1");
        return connection;
    }

    @Test
    @DisabledIfSystemProperty(
            named = "freehold.test.pooled",
            matches = "true",
            disabledReason = "a pooler keeps its sessions, whatever we do with ours: docs/operations/scaling.md")
    void sessions_that_have_become_read_only_each_fail_one_write_at_most() throws SQLException {
        Owner ada = owner("ada");
        TaskRepository repository = connections.repository();
        makeAllSessionsReadOnly();

        List<Integer> failed = new ArrayList<>();
        for (int write = 1; write <= 2 * Bulkhead.CONNECTIONS; write++) {
            try {
                repository.add(ada, task(ada, write, "write"));
            } catch (StorageUnavailable readOnly) {
                failed.add(write);
            }
        }

        assertThat(failed).hasSizeBetween(1, Bulkhead.CONNECTIONS);
    }

    private void makeAllSessionsReadOnly() throws SQLException {
        List<Connection> all = new ArrayList<>();
        for (int session = 0; session < Bulkhead.CONNECTIONS; session++) {
            Connection connection = connections.api().getConnection();
            execute(connection, "set default_transaction_read_only = on");
            all.add(connection);
        }
        for (Connection connection : all) {
            connection.close();
        }
    }
}
