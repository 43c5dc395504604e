package dev.freehold.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What callers and the operator see while something is wrong with the database, and how soon it is over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseFaultsIT {
    /** The contract says 2 s, which LimitsIT holds at the port; the rest is for forty threads on a busy machine. */
    private static final Duration ANSWERED = Duration.ofSeconds(6);

    private static final Duration NOTICED = Duration.ofSeconds(5);
    private static final Duration RECOVERY = Duration.ofSeconds(5);
    private static final String READINESS = "/actuator/health/readiness";

    private TestDatabase database;
    private ConfigurableApplicationContext service;
    private Client ada;

    private record Timed(int status, boolean retryAfter, Duration took) {
        static Timed of(Supplier<HttpResponse<String>> call) {
            Instant start = Instant.now();
            HttpResponse<String> answer = call.get();
            return new Timed(
                    answer.statusCode(),
                    answer.headers().firstValue("Retry-After").isPresent(),
                    Duration.between(start, Instant.now()));
        }
    }

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        database = TestDatabase.startIn(directory);
        var variables = database.variables();
        variables.put("RATE_LIMIT_PER_MINUTE", "0");
        service = Freehold.start(variables);
        ada = Client.of(service, "ada");
        assertThat(ada.operator(READINESS).statusCode()).isEqualTo(200);
    }

    @AfterAll
    void stop() throws IOException {
        service.close();
        database.close();
    }

    @Test
    void a_locked_table_makes_every_request_503_in_time() throws Exception {
        try (Connection other = database.as("postgres").getConnection();
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            sql.execute("lock table task in access exclusive mode");
            assertThat(fortyCalls())
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(503));
            assertThatItIsNotReady();
            other.rollback();
        }
        assertThatAllIsWellAgain();
    }

    @Test
    void a_frozen_server_makes_every_request_503_in_time() throws Exception {
        database.signal("STOP");
        try {
            assertThat(fortyCalls())
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(503));
            assertThatItIsNotReady();
            assertThat(ada.operator("/actuator/health/liveness").statusCode()).isEqualTo(200);
        } finally {
            database.signal("CONT");
        }
        assertThatAllIsWellAgain();
    }

    @Test
    void a_slow_server_keeps_nobody_waiting() throws Exception {
        Thread brake = Thread.ofVirtual().start(this::stopAndGo);
        try {
            assertThat(fortyCalls())
                    .allSatisfy(answer -> assertThat(answer.status()).isIn(200, 503));
            // Tasks can be reached now and then, so that either is true.
            assertThat(readiness()).isIn(200, 503);
        } finally {
            brake.interrupt();
            brake.join();
            database.signal("CONT");
        }
        assertThatAllIsWellAgain();
    }

    /** Each reply takes the better part of a second. */
    private void stopAndGo() {
        while (!Thread.currentThread().isInterrupted()) {
            database.signal("STOP");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(850));
            database.signal("CONT");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Test
    void a_killed_server_is_missed_until_it_is_back() throws IOException {
        String created = ada.create("acknowledged").body();
        database.signal("KILL");
        assertThat(Timed.of(ada::list)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.retryAfter()).isTrue();
            assertThat(answer.took()).isLessThan(ANSWERED);
        });
        assertThatItIsNotReady();

        database.stop();
        database.startAgain();

        assertThatAllIsWellAgain();
        assertThat(ada.list().body()).contains(created);
    }

    @Test
    @DisabledIfSystemProperty(
            named = "freehold.test.pooled",
            matches = "true",
            disabledReason = "through a pooler, requests use the session of the check too")
    void a_server_without_a_connection_to_give_is_not_ready_though_the_check_has_its_own() {
        database.root("alter role freehold_api connection limit 0");
        database.root("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where usename = 'freehold_api' and application_name <> 'freehold health'");
        try {
            assertThatItIsNotReady();
            assertThat(Timed.of(ada::list).status()).isEqualTo(503);
        } finally {
            database.root("alter role freehold_api connection limit -1");
        }
        assertThatAllIsWellAgain();
    }

    @Test
    @DisabledIfSystemProperty(
            named = "freehold.test.pooled",
            matches = "true",
            disabledReason = "a pooler keeps its sessions, whatever we do with ours: docs/operations/scaling.md")
    void sessions_left_on_a_server_that_takes_no_writes_are_replaced() {
        database.root("alter role freehold_api set default_transaction_read_only = on");
        database.root("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'freehold_api'");
        try {
            assertThatItIsNotReady();
            assertThat(ada.create("in vain").statusCode()).isEqualTo(503);
        } finally {
            database.root("alter role freehold_api reset default_transaction_read_only");
        }
        assertThatAllIsWellAgain();
        for (int write = 0; write < 40; write++) {
            assertThat(ada.create("write " + write).statusCode()).isEqualTo(201);
        }
    }

    /** Of twenty users at once; readiness is asked meanwhile, and answers. */
    private List<Timed> fortyCalls() throws Exception {
        List<Timed> timed = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Timed>> answers = new ArrayList<>();
            for (int caller = 0; caller < 40; caller++) {
                Client client = ada.as("user" + caller % 20);
                answers.add(threads.submit(() -> Timed.of(client::list)));
            }
            readiness();
            for (Future<Timed> answer : answers) {
                timed.add(answer.get());
            }
        }
        assertThat(timed)
                .allSatisfy(answer -> assertThat(answer.took()).isLessThan(ANSWERED))
                .allSatisfy(answer -> assertThat(answer.retryAfter()).isEqualTo(answer.status() == 503));
        return timed;
    }

    /** At once, whatever it says; the limit is for a machine that other tests keep busy. */
    private int readiness() {
        Timed answer = Timed.of(() -> ada.operator(READINESS));
        assertThat(answer.took()).isLessThan(Duration.ofSeconds(2));
        return answer.status();
    }

    private void assertThatItIsNotReady() {
        within(NOTICED, () -> readiness() == 503);
    }

    private void assertThatAllIsWellAgain() {
        within(RECOVERY, () -> readiness() == 200 && ada.create("after").statusCode() == 201);
    }

    private static void within(Duration limit, Supplier<Boolean> condition) {
        Instant deadline = Instant.now().plus(limit);
        while (!condition.get()) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }
}
