package dev.freehold.adapters.persistence.transaction;

import static dev.freehold.testkit.Samples.content;
import static dev.freehold.testkit.Samples.id;
import static dev.freehold.testkit.Samples.owner;
import static dev.freehold.testkit.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.adapters.persistence.Database;
import dev.freehold.adapters.persistence.Database.Connections;
import dev.freehold.adapters.persistence.PersistenceAdapter;
import dev.freehold.adapters.persistence.limits.Bulkhead;
import dev.freehold.adapters.persistence.limits.Deadline;
import dev.freehold.adapters.persistence.limits.DeadlineTimer;
import dev.freehold.application.port.StorageUnavailable;
import dev.freehold.application.port.out.TaskRepository;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.task.Precondition;
import dev.freehold.domain.task.TaskChange;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void one_user_with_many_locked_rows_starves_nobody_either() throws Exception {
        for (int number = 1; number <= 30; number++) {
            repository.add(ada, task(ada, number, "locked"));
        }
        try (Connection other = lock("select 1 from task where user_id = 'ada' for update")) {
            List<Call> calls = atOnce(
                    50,
                    number -> number < 30
                            ? () -> repository.remove(ada, id(number + 1), new Precondition.Any())
                            : () -> repository.add(owner("user" + number), task(owner("user" + number), 1, "free")));

            assertThat(calls.subList(0, 30))
                    .allSatisfy(call -> assertThat(call.failure()).isInstanceOf(StorageUnavailable.class));
            assertThat(calls.subList(30, 50))
                    .allSatisfy(call -> assertThat(call.failure()).isNull());
            other.rollback();
        }
    }

    @Test
    void the_statements_of_one_transaction_share_its_time() {
        DSLContext sql = DSL.using(SQLDialect.POSTGRES);
        SqlStatement<Integer> first = AnyStatement.of(sql.resultQuery("select 1 from pg_sleep(1.2)"), row -> 1);
        SqlStatement<Integer> second = AnyStatement.of(sql.resultQuery("select 2 from pg_sleep(1.2)"), row -> 2);

        assertThatThrownBy(() -> connections.statements().run(ada, Deadline.ofOneCall(), first, second))
                .isInstanceOf(StorageUnavailable.class)
                .cause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        cause -> assertThat(cause.getSQLState()).isEqualTo("57014"));
    }

    @Test
    void a_database_that_does_not_reply_at_all_is_given_up_in_time() throws Exception {
        try (var pool = new com.zaxxer.hikari.HikariDataSource()) {
            pool.setDataSource(connections.as("freehold_api"));
            pool.setMaximumPoolSize(1);
            pool.setConnectionInitSql("set application_name = 'to be stopped'");
            TaskRepository over = PersistenceAdapter.repository(pool);
            String session = String.valueOf(connections
                    .root()
                    .fetchValue("select pid from pg_stat_activity where application_name = 'to be stopped'"));
            signal("STOP", session);
            try {
                assertThatThrownBy(() -> CompletableFuture.supplyAsync(() -> over.find(ada, id(1)))
                                .get(CONTRACT.toMillis(), TimeUnit.MILLISECONDS))
                        .hasCauseInstanceOf(StorageUnavailable.class);
            } finally {
                signal("CONT", session);
            }
        }
    }

    private static void signal(String name, String process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, process)
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    /** The result is there, and read, but the timer has begun to close the connection. */
    @Test
    @Timeout(10)
    void a_connection_closed_in_the_last_moment_is_not_given_to_the_next_call() {
        try (var pool = onlyOneConnection()) {
            OwnerTransactions transactions = transactions(pool);
            Deadline deadline =
                    new Deadline(System.nanoTime() + Duration.ofMillis(500).toNanos());
            SqlStatement<String> slowlyRead =
                    AnyStatement.of(DSL.using(SQLDialect.POSTGRES).select(DSL.inline("read")), row -> {
                        while (!row.unwrap(ResultSet.class)
                                .getStatement()
                                .getConnection()
                                .isClosed()) {
                            Thread.onSpinWait();
                        }
                        return "read";
                    });
            SqlStatement<String> next =
                    AnyStatement.of(DSL.using(SQLDialect.POSTGRES).select(DSL.inline("next")), row -> row.getString(1));

            assertThatCode(() -> transactions.run(ada, deadline, slowlyRead)).doesNotThrowAnyException();
            assertThat(transactions
                            .run(ada, Deadline.ofOneCall(), next)
                            .of(next)
                            .rows())
                    .containsExactly("next");
        }
    }

    private HikariDataSource onlyOneConnection() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(connections.as("freehold_api"));
        pool.setMaximumPoolSize(1);
        return pool;
    }

    private static OwnerTransactions transactions(HikariDataSource pool) {
        return new OwnerTransactions(
                new ApiConnections(pool, true),
                Database.DISTRIBUTED ? OwnerSetting.COMMAND : OwnerSetting.FUNCTION,
                new DeadlineTimer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeatable read", "serializable"})
    void every_transaction_is_read_committed_whatever_the_default(String level) {
        try (var pool = onlyOneConnection()) {
            pool.setConnectionInitSql("set default_transaction_isolation = '" + level + "'");
            OwnerTransactions transactions = transactions(pool);
            SqlStatement<String> ask = AnyStatement.of(
                    DSL.using(SQLDialect.POSTGRES)
                            .select(DSL.field("current_setting('transaction_isolation')", String.class)),
                    row -> row.getString(1));

            assertThat(transactions.run(ada, Deadline.ofOneCall(), ask).of(ask).rows())
                    .containsExactly("read committed");
        }
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
                        // Each from a process of its own, for one process changes a task at one time only.
                        number -> () -> PersistenceAdapter.repository(pool)
                                .change(
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
        try (var pool = onlyOneConnection()) {
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
