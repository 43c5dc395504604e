package dev.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.faults.Load;
import dev.freehold.fixture.ApiProcess;
import dev.freehold.fixture.PackagedJar;
import dev.freehold.fixture.PreviousVersion;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * An upgrade under load: this version migrates while the one before the newest migration serves, then both serve, then
 * this one alone, then the old one again beside it. The old one is built from the repository, or is the jar that
 * {@code -Dfreehold.previous.jar} names.
 */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class TwoVersionsIT {
    private static final int WRITERS = 6;
    private static final int EXPANSIONS = 10;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final Map<String, String> NO_MIGRATION =
            Map.of("DATABASE_MIGRATION_USER", "", "DATABASE_MIGRATION_PASSWORD", "");

    /**
     * The first version answered a deadlock with 500, and a migration of both tables meets requests that lock them in the
     * other order. This version tries again, so that it may have keys then too.
     */
    private final AtomicBoolean withKeys = new AtomicBoolean();

    /** The processes that the writers use, one after another. */
    private final AtomicReference<List<ApiProcess>> served = new AtomicReference<>(List.of());

    @TempDir
    private Path directory;

    @Test
    void serve_one_schema_and_no_request_fails() throws Exception {
        Path previous = previousJar();
        try (TestDatabase database = TestDatabase.startIn(directory);
                ApiProcess old = ApiProcess.start(previous, directory.resolve("old"), database, Map.of())) {
            List<Cell> alone = matrix(old, database);
            served.set(List.of(old));
            try (Load load = Load.of(WRITERS, Duration.ofMillis(20), CREATED, this::write)) {
                var _ = load.awaitSuccess();
                migrate(database);
                withKeys.set(true);
                try (ApiProcess current =
                        ApiProcess.start(PackagedJar.built(), directory.resolve("new"), database, NO_MIGRATION)) {
                    served.set(List.of(old, current));
                    assertThat(matrix(old, database)).isEqualTo(alone);
                    assertThat(matrix(current, database))
                            .allSatisfy(cell ->
                                    assertThat(cell.leaks()).as(cell.sent()).isEmpty());
                    leave(load, List.of(current));
                    old.close();
                    assertThat(load.refused()).isZero();
                    expandFurther(database);
                    leave(load, List.of(current));
                    long refused = load.refused();
                    try (ApiProcess back =
                            ApiProcess.start(previous, directory.resolve("back"), database, NO_MIGRATION)) {
                        served.set(List.of(back, current));
                        leave(load, List.of(back));
                        var _ = load.awaitSuccess();
                        load.stop();
                    }
                    assertThat(load.refused()).isEqualTo(refused);
                }
                assertThat(load.unexpected()).isEmpty();
                assertThat(load.acknowledged()).hasSizeGreaterThan(100);
                System.out.println(load);
            }
        }
    }

    private Path previousJar() throws IOException, InterruptedException {
        String named = System.getProperty("freehold.previous.jar", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Optional<String> commit = PreviousVersion.commit();
        assumeTrue(commit.isPresent(), "The repository does not go back to the version before the newest migration");
        return PreviousVersion.jar(commit.orElseThrow(), directory);
    }

    /** As an operator does it: by the program that only migrates. */
    private void migrate(TestDatabase database) throws IOException, InterruptedException {
        ProcessBuilder migration = PackagedJar.command(directory, database.variables());
        migration.command().add("migrate");
        Path log = directory.resolve("migration.log");
        assertThat(migration.redirectOutput(log.toFile()).start().waitFor()).isZero();
    }

    /**
     * What the next migrations may do: both tables at once, against the order in which requests lock them. PostgreSQL takes
     * a second to find a deadlock, so that a request that meets two of them may be 503.
     */
    private static void expandFurther(TestDatabase database) throws SQLException {
        for (int step = 0; step < EXPANSIONS; step++) {
            try (Connection owner = database.as("freehold_owner").getConnection();
                    Statement sql = owner.createStatement()) {
                sql.execute(
                        "begin; alter table task add column next_%1$d text; select pg_sleep(0.05); alter table idempotency_key add column next_%1$d text; commit"
                                .formatted(step));
            } catch (SQLException deadlock) {
                // Somebody has to give way; it may be the migration, which is then run again.
                assertThat(deadlock.getSQLState()).isEqualTo("40P01");
            }
        }
    }

    /** From here on the writers use these alone; a proxy would see to that while the others drain. */
    private void leave(Load load, List<ApiProcess> stay) {
        served.set(stay);
        // What had begun before is over once each writer has begun again.
        for (int writer = 0; writer < WRITERS; writer++) {
            var _ = load.awaitSuccess();
        }
    }

    /** Of two users who have nothing yet. */
    private static List<Cell> matrix(ApiProcess api, TestDatabase database) {
        for (String table : List.of("task", "idempotency_key")) {
            database.root("delete from %s where user_id in ('ada', 'bob', 'nobody')".formatted(table));
        }
        return new IsolationMatrix(api).cells();
    }

    /** One process creates, the other repeats the request, and changes what the first one made; the first one reads. */
    private int write(int writer, String name) {
        List<ApiProcess> processes = served.get();
        ApiProcess first = processes.get(writer % processes.size());
        ApiProcess other = processes.get((writer + 1) % processes.size());
        String user = "writer" + writer;
        String[] key = withKeys.get() ? new String[] {"Idempotency-Key", name} : new String[0];
        HttpResponse<String> created = first.create(user, name, key);
        if (created.statusCode() != CREATED) {
            return created.statusCode();
        }
        if (key.length > 0) {
            HttpResponse<String> repeated = other.create(user, name, key);
            if (repeated.statusCode() != CREATED) {
                return repeated.statusCode();
            }
            assertThat(repeated.body()).isEqualTo(created.body());
        }
        String path =
                "/tasks/" + new JsonMapper().readTree(created.body()).path("id").stringValue();
        HttpResponse<String> changed = other.send(
                user,
                "PATCH",
                path,
                "{\"completed\": true}",
                "If-Match",
                created.headers().firstValue("ETag").orElseThrow());
        if (changed.statusCode() != OK) {
            return changed.statusCode();
        }
        HttpResponse<String> read = first.send(user, "GET", path, "");
        if (read.statusCode() != OK) {
            return read.statusCode();
        }
        assertThat(read.body()).isEqualTo(changed.body());
        return created.statusCode();
    }
}
