package dev.freehold.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.AuthServer;
import dev.freehold.bootstrap.local.Ports;
import dev.freehold.fixture.ApiProcess;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.TestAuthServer;
import dev.freehold.fixture.TestDatabase;
import dev.freehold.fixture.TestHttp;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two of each server start at once over a database without tables, and both would make them. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class TwoStartsIT {
    /** As in its {@code migrations.ts}. */
    private static final int LOCK_OF_THE_AUTH_SERVER = 7_305_441;

    /** Flyway's number, and that of its table. */
    private static final long LOCK_OF_THE_API = 77_431_708_279_161L + "\"public\".\"flyway_schema_history\"".hashCode();

    private final TestHttp http = TestHttp.create();

    @TempDir
    private Path directory;

    /** The library that makes the tables takes no lock, and two starts at once seldom meet in the middle of it. */
    @Test
    void an_auth_server_waits_for_another_that_makes_the_tables() throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection other = database.as("postgres").getConnection();
                Statement sql = other.createStatement()) {
            TestAuthServer setUp = TestAuthServer.over(database);
            sql.execute("select pg_advisory_lock(%d)".formatted(LOCK_OF_THE_AUTH_SERVER));
            Future<AuthServer> start = threads.submit(() -> setUp.start(Map.of()));
            Eventually.holds(() -> start.isDone()
                    || !database.texts("select pid from pg_locks where locktype = 'advisory' and not granted")
                            .isEmpty());
            assertThat(database.texts("select tablename from pg_tables where schemaname = 'auth'"))
                    .isEmpty();
            sql.execute("select pg_advisory_unlock_all()");
            try (AuthServer _ = start.get()) {
                assertThat(http.send(setUp.signUp("ada")).statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void an_api_waits_for_another_that_makes_the_tables() throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection other = database.as("postgres").getConnection();
                Statement sql = other.createStatement()) {
            sql.execute("select pg_advisory_lock(%d)".formatted(LOCK_OF_THE_API));
            Future<ApiProcess> start =
                    threads.submit(() -> ApiProcess.start(directory.resolve("api"), database, Map.of()));
            // It tries again and again, and does not queue.
            Eventually.holds(() -> start.isDone()
                    || !database.texts("select query from pg_stat_activity where query like '%pg_try_advisory%'"
                                    + " and usename = 'freehold_owner'")
                            .isEmpty());
            assertThat(database.texts("select tablename from pg_tables where tablename in ('task', 'idempotency_key')"))
                    .isEmpty();
            sql.execute("select pg_advisory_unlock_all()");
            try (ApiProcess api = start.get()) {
                assertThat(api.create("ada", "one").statusCode()).isEqualTo(201);
            }
        }
    }

    @Test
    void all_four_serve() throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            TestAuthServer one = TestAuthServer.over(database);
            TestAuthServer two = new TestAuthServer(database, Ports.unused().app());
            List<Future<ApiProcess>> apis = List.of(
                    threads.submit(() -> ApiProcess.start(directory.resolve("one"), database, Map.of())),
                    threads.submit(() -> ApiProcess.start(directory.resolve("two"), database, Map.of())));
            List<Future<AuthServer>> auths =
                    List.of(threads.submit(() -> one.start(Map.of())), threads.submit(() -> two.start(Map.of())));
            try (ApiProcess first = apis.getFirst().get();
                    ApiProcess second = apis.getLast().get();
                    AuthServer _ = auths.getFirst().get();
                    AuthServer _ = auths.getLast().get()) {
                assertThat(first.create("ada", "one").statusCode()).isEqualTo(201);
                assertThat(second.send("ada", "GET", "/tasks", "").body()).contains("\"one\"");
                assertThat(http.send(one.signUp("ada")).statusCode()).isEqualTo(200);
                assertThat(http.send(two.signIn("ada", TestAuthServer.password("ada")))
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }
}
