package dev.freehold.adapters.persistence.transaction;

import static dev.freehold.testkit.Samples.content;
import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.adapters.persistence.Database;
import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.adapters.persistence.PersistenceAdapter;
import dev.freehold.adapters.persistence.limits.Bulkhead;
import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.TaskChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a call comes to when the database is slow, locked, or set up by somebody with other wishes. */
@ExtendWith(Database.class)
class LimitsIT {
    private static final Duration CONTRACT = Duration.ofSeconds(2);

    private final Owner ada = owner("ada");
    private final Connections connections;
    private final TaskRepository repository;

    LimitsIT(Connections connections) {
        this.connections = connections;
        this.repository = connections.repository();
    }

    @Test
    void nothing_that_was_answered_as_unavailable_is_carried_out_once_a_lock_is_gone() throws Exception {
        try (Connection other = lock("lock table task in access exclusive mode")) {
            List<Call> calls = atOnce(
                    30, user -> () -> repository.add(owner("user" + user), task(owner("user" + user), 1, "late")));

            assertThat(calls).allSatisfy(call -> assertThat(call.failure()).isInstanceOf(StorageUnavailable.class));
            assertThat(calls).allSatisfy(call -> assertThat(call.took()).isLessThan(CONTRACT));
            assertThat((int) connections
                            .root()
                            .fetchSingle("select count(*) from pg_stat_activity where usename = 'freehold_api'")
                            .get(0, Integer.class))
                    .isLessThanOrEqualTo(Bulkhead.CONNECTIONS);
            other.rollback();
        }
        assertThat((int) connections
                        .root()
                        .fetchSingle(
                                "select count(*) from pg_stat_activity where usename = 'freehold_api' and state <> 'idle'")
                        .get(0, Integer.class))
                .isZero();
        assertThat(connections.root().fetchCount(org.jooq.impl.DSL.table("task")))
                .isZero();
    }

    @Test
    void one_users_locked_row_starves_nobody() throws Exception {
        repository.add(ada, task(ada, 1, "locked"));
        try (Connection other = lock("select 1 from task where user_id = 'ada' for update")) {
            List<Call> calls = atOnce(
                    60,
                    number -> number < 40
                            ? () -> repository.change(
                                    ada,
                                    id(1),
                                    found -> new TaskChange.Written(
                                            found.with(content("by " + number), found.createdAt())))
                            : () -> repository.add(owner("user" + number), task(owner("user" + number), 1, "free")));

            assertThat(calls.subList(0, 40))
                    .allSatisfy(call -> assertThat(call.failure()).isInstanceOf(StorageUnavailable.class));
            assertThat(calls.subList(40, 60))
                    .allSatisfy(call -> assertThat(call.failure()).isNull());
            assertThat(calls).allSatisfy(call -> assertThat(call.took()).isLessThan(CONTRACT));
            other.rollback();
        }
        assertThat(repository.find(ada, id(1)).orElseThrow().content()).isEqualTo(content("locked"));
    }

    @Test
    void another_isolation_level_as_the_default_changes_nothing() throws Exception {
        for (String level : List.of("repeatable read", "serializable")) {
            connections.root().execute("truncate task");
            try (var pool = new com.zaxxer.hikari.HikariDataSource()) {
                pool.setDataSource(connections.as("freehold_api"));
                pool.setConnectionInitSql("set default_transaction_isolation = '" + level + "'");
                TaskRepository strict = PersistenceAdapter.repository(pool);
                strict.add(ada, task(ada, 1, "0"));

                List<Call> calls = atOnce(
                        16,
                        number -> () -> strict.change(
                                ada,
                                id(1),
                                found -> new TaskChange.Written(
                                        found.with(content("by " + number), found.createdAt()))));

                assertThat(calls).allSatisfy(call -> assertThat(call.failure()).isNull());
                assertThat(strict.find(ada, id(1)).orElseThrow().revision().number())
                        .isEqualTo(17);
            }
        }
    }

    @Test
    void a_role_that_may_only_read_reads_and_is_told_to_come_back_with_its_writing() {
        try (var pool = new com.zaxxer.hikari.HikariDataSource()) {
            pool.setDataSource(connections.as("freehold_api"));
            pool.setConnectionInitSql("set default_transaction_read_only = on");
            TaskRepository reader = PersistenceAdapter.repository(pool);

            assertThat(reader.find(ada, id(1))).isEmpty();
            assertThatThrownBy(() -> reader.add(ada, task(ada, 1, "one"))).isInstanceOf(StorageUnavailable.class);
        }
    }

    @Test
    void what_an_operator_can_cause_is_unavailable_and_no_fault() {
        for (String state : List.of(
                "08006", "28P01", "40001", "40P01", "53100", "53300", "55P03", "57014", "57P01", "57P03", "58030",
                "25006", "25P03", "3D000")) {
            assertThat(SqlFailure.of(new SQLException("by the operator", state)))
                    .isNotEqualTo(SqlFailure.FAULT);
        }
        assertThat(SqlFailure.of(new SQLException("ours", "42601"))).isEqualTo(SqlFailure.FAULT);
    }

    private Connection lock(String statement) throws SQLException {
        Connection other = connections.as("postgres").getConnection();
        other.setAutoCommit(false);
        SystemStatements.execute(other, statement);
        return other;
    }

    private record Call(
            Duration took,
            @org.jspecify.annotations.Nullable Throwable failure) {}

    private static List<Call> atOnce(int calls, IntFunction<Runnable> call) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Call>> all = IntStream.range(0, calls)
                    .mapToObj(number -> threads.submit(() -> timed(call.apply(number))))
                    .toList();
            List<Call> done = new ArrayList<>();
            for (Future<Call> one : all) {
                done.add(one.get());
            }
            return done;
        }
    }

    private static Call timed(Runnable call) {
        long start = System.nanoTime();
        try {
            call.run();
            return new Call(Duration.ofNanos(System.nanoTime() - start), null);
        } catch (RuntimeException failure) {
            return new Call(Duration.ofNanos(System.nanoTime() - start), failure);
        }
    }
}
