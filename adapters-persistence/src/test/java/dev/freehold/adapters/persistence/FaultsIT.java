package dev.freehold.adapters.persistence;

import static dev.freehold.testkit.Samples.content;
import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.adapters.persistence.limits.Bulkhead;
import dev.freehold.adapters.persistence.transaction.ApiConnections;
import dev.freehold.adapters.persistence.transaction.OwnerSetting;
import dev.freehold.adapters.persistence.transaction.SystemStatements;
import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.TaskChange;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call comes to when something goes wrong on the way, or somebody puts an end to it. */
@ExtendWith(Database.class)
class FaultsIT {
    private final Owner ada = owner("ada");
    private final Connections connections;

    FaultsIT(Connections connections) {
        this.connections = connections;
    }

    /** Does, before a statement is sent, what may throw in its place. */
    @FunctionalInterface
    private interface Before {
        void sending(String statement) throws SQLException;
    }

    private TaskRepository over(Before before) {
        DataSource source = tapped(DataSource.class, connections.api(), before);
        return PersistenceAdapter.repository(
                new ApiConnections(source, true), Database.DISTRIBUTED ? OwnerSetting.COMMAND : OwnerSetting.FUNCTION);
    }

    private static <T> T tapped(Class<T> type, Object real, Before before) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (method.getName().startsWith("execute")) {
                before.sending(args == null ? "prepared" : (String) args[0]);
            }
            try {
                return switch (method.invoke(real, args)) {
                    case Connection connection
                    when type == DataSource.class -> tapped(Connection.class, connection, before);
                    case PreparedStatement statement -> tapped(PreparedStatement.class, statement, before);
                    case Statement statement
                    when type == Connection.class -> tapped(Statement.class, statement, before);
                    case null -> null;
                    case Object other -> other;
                };
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }

    @Test
    void a_rollback_that_fails_hides_no_cause_and_spoils_no_connection() {
        TaskRepository repository = over(statement -> {
            if (statement.equals("rollback")) {
                throw new SQLException("the rollback failed", "08006");
            }
        });
        repository.add(ada, task(ada, 1, "first"));

        for (int round = 0; round < 2 * Bulkhead.CONNECTIONS; round++) {
            assertThatThrownBy(() -> repository.add(ada, task(ada, 1, "the same id")))
                    .isInstanceOf(IllegalStateException.class)
                    .cause()
                    .satisfies(cause ->
                            assertThat(((SQLException) cause).getSQLState()).isEqualTo("23505"))
                    .satisfies(cause -> assertThat(cause.getSuppressed())
                            .anySatisfy(also -> assertThat(also).hasMessage("the rollback failed")));
        }

        assertThat(connections.repository().find(ada, id(1))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"40001, 4", "40P01, 4"})
    void a_conflict_is_tried_again(String state, int times) {
        AtomicInteger tries = new AtomicInteger();
        TaskRepository repository = over(statement -> {
            if (statement.equals("prepared") && tries.incrementAndGet() <= times) {
                throw new SQLException("a conflict", state);
            }
        });

        repository.add(ada, task(ada, 1, "in the end"));

        assertThat(tries).hasValue(times + 1);
        assertThat(connections.repository().find(ada, id(1))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void a_conflict_without_an_end_is_given_up_after_a_bounded_number_of_tries(String state) {
        AtomicInteger tries = new AtomicInteger();
        TaskRepository repository = over(statement -> {
            if (statement.equals("prepared")) {
                tries.incrementAndGet();
                throw new SQLException("a conflict", state);
            }
        });

        assertThatThrownBy(() -> repository.add(ada, task(ada, 1, "in vain"))).isInstanceOf(StorageUnavailable.class);
        assertThat(tries).hasValueBetween(2, 10);
    }

    @Test
    void changes_of_one_task_wait_for_each_other_and_do_not_compete() throws Exception {
        AtomicInteger transactions = new AtomicInteger();
        TaskRepository repository = over(statement -> transactions.incrementAndGet());
        connections.repository().add(ada, task(ada, 1, "before"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> changes = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                String title = "by " + writer;
                changes.add(threads.submit(() -> repository.change(
                        ada, id(1), found -> new TaskChange.Written(found.with(content(title), found.createdAt())))));
            }
            for (Future<?> change : changes) {
                change.get();
            }
        }

        assertThat(transactions).hasValue(2 * 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_cancel_backend", "pg_terminate_backend"})
    void what_an_operator_ends_is_unavailable_and_undone(String end) throws Exception {
        TaskRepository repository = connections.repository();
        try (Connection other = connections.as("postgres").getConnection();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            other.setAutoCommit(false);
            SystemStatements.execute(other, "lock table task in access exclusive mode");
            Future<Throwable> call =
                    threads.submit(() -> catchThrowable(() -> repository.add(ada, task(ada, 1, "ended"))));

            while (!call.isDone() && !ended(end)) {
                Thread.onSpinWait();
            }

            assertThat(call.get()).isInstanceOf(StorageUnavailable.class);
            other.rollback();
        }
        assertThat(repository.find(ada, id(1))).isEmpty();
        repository.add(ada, task(ada, 1, "after that"));
    }

    private boolean ended(String end) {
        return connections
                .root()
                .fetch("select " + end + "(pid) from pg_stat_activity where usename = 'freehold_api'"
                        + " and state = 'active' and wait_event_type = 'Lock'")
                .isNotEmpty();
    }
}
