package dev.freehold.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.bootstrap.local.AuthServer;
import dev.freehold.fixture.ApiProcess;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.TestAuthServer;
import dev.freehold.fixture.TestDatabase;
import dev.freehold.fixture.TestHttp;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the database is full for a while, in each of the two ways, under both servers. Mounts a disk of its own. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class DiskFullIT {
    private static final Duration RECOVERY = Duration.ofSeconds(5);
    private static final Duration A_WHILE = Duration.ofSeconds(10);
    private static final String SIZE = "400m";
    private static final int WRITERS = 6;
    private static final String WORDS = "x".repeat(400);

    private final TestHttp http = TestHttp.create();

    @TempDir
    private Path directory;

    /** Statements fail then, one by one; the server lives. */
    @Test
    void no_space_for_rows_is_503_and_over_once_there_is_some(@TempDir Path elsewhere) throws Exception {
        assumeTrue(mount(), "No disk can be mounted");
        try (TestDatabase database = TestDatabase.startIn(directory)) {
            Path log = directory.resolve("postgres/pg_wal");
            database.stop();
            run("cp", "-a", log + "/.", elsewhere.toString());
            run("rm", "-r", log.toString());
            Files.createSymbolicLink(log, elsewhere);
            database.startAgain();
            fill(database, false);
        } finally {
            run("umount", directory.toString());
        }
    }

    /** The server ends then, and does not come up before there is space. */
    @Test
    void no_space_for_the_log_is_503_and_over_once_the_server_is_back() throws Exception {
        assumeTrue(mount(), "No disk can be mounted");
        try (TestDatabase database = TestDatabase.startIn(directory)) {
            fill(database, true);
        } finally {
            run("umount", directory.toString());
        }
    }

    private void fill(TestDatabase database, boolean restart) throws Exception {
        Path ballast = directory.resolve("ballast");
        TestAuthServer setUp = TestAuthServer.over(database);
        try (ApiProcess api = ApiProcess.start(directory.resolve("api"), database, Map.of());
                AuthServer _ = setUp.start(TestAuthServer.MANY_CALLERS);
                Load tasks = Load.of(
                        WRITERS,
                        Duration.ofMillis(5),
                        201,
                        (writer, name) ->
                                api.create("user" + writer, name + " " + WORDS).statusCode());
                Load accounts = Load.of(2, Duration.ofMillis(100), 200, (_, name) -> signUp(setUp, name))) {
            var _ = tasks.awaitSuccess();
            var _ = accounts.awaitSuccess();
            fill(ballast);
            Eventually.holds(() -> tasks.refused() > 20 && accounts.refused() > 5);
            Eventually.passes(A_WHILE);

            Files.delete(ballast);
            if (restart) {
                // As a service manager does it.
                database.signal("KILL");
                database.stop();
                database.startAgain();
            }
            Duration tasksRecovery = tasks.awaitSuccess();
            Duration accountsRecovery = accounts.awaitSuccess();
            tasks.stop();
            accounts.stop();
            System.out.printf(
                    Locale.ROOT,
                    "API: %s, back after %s; auth server: %s, back after %s%n",
                    tasks,
                    tasksRecovery,
                    accounts,
                    accountsRecovery);

            assertThat(tasksRecovery).isLessThan(RECOVERY);
            assertThat(accountsRecovery).isLessThan(RECOVERY);
            assertThat(tasks.unexpected()).isEmpty();
            assertThat(accounts.unexpected()).isEmpty();
            assertThat(database.texts("select title from task"))
                    .containsAll(tasks.acknowledged().stream()
                            .map(name -> name + " " + WORDS)
                            .toList());
            assertThat(database.texts("select name from auth.\"user\"")).containsAll(accounts.acknowledged());
        }
    }

    private int signUp(TestAuthServer setUp, String name) {
        return http.send(setUp.signUp(name, name.hashCode())).statusCode();
    }

    private boolean mount() throws IOException, InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "none", directory.toString()) == 0;
    }

    /** To the last byte, as the superuser of the machine could. */
    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[4_096];
        try (OutputStream file = Files.newOutputStream(ballast)) {
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
