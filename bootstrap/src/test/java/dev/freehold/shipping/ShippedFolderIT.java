package dev.freehold.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.Ports;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.HandMadeToken;
import dev.freehold.fixture.TestDatabase;
import dev.freehold.fixture.TestHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts what is shipped as an operator does: migration, API, auth server. */
class ShippedFolderIT {
    private final TestHttp http = TestHttp.create();

    @TempDir
    private Path directory;

    /** Each loads all of its code before it looks for the database. */
    @Test
    void every_program_loads_and_says_that_there_is_no_database() throws Exception {
        int port = Ports.unused().api();
        Map<String, String> variables = Map.of(
                "BETTER_AUTH_SECRET", HandMadeToken.SECRET,
                "AUTH_DATABASE_URL", "postgresql://nobody:unused@127.0.0.1:%s/freehold".formatted(port),
                "DATABASE_URL", "jdbc:postgresql://127.0.0.1:%s/freehold".formatted(port),
                "DATABASE_USER", "nobody",
                "DATABASE_PASSWORD", "unused",
                "DATABASE_MIGRATION_USER", "nobody",
                "DATABASE_MIGRATION_PASSWORD", "unused");
        Map<String, String> refusals = Map.of(
                "freehold-api", "The tables cannot be migrated as DATABASE_MIGRATION_USER",
                "freehold-migrate", "The tables cannot be migrated as DATABASE_MIGRATION_USER",
                "freehold-distribute", "The tables cannot be distributed as DATABASE_MIGRATION_USER",
                "freehold-auth", "AUTH_DATABASE_URL leads to no database",
                "freehold-set-password", "usage: ");
        Map<String, Process> processes = new HashMap<>();
        for (String program : refusals.keySet()) {
            processes.put(program, start(program, variables));
        }
        for (Map.Entry<String, Process> started : processes.entrySet()) {
            assertThat(started.getValue().waitFor()).as(log(started.getKey())).isOne();
            assertThat(log(started.getKey())).contains(refusals.get(started.getKey()));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
    void from_its_folder_alone_somebody_signs_up_and_creates_a_task() throws Exception {
        Ports ports = Ports.unused();
        try (TestDatabase database = TestDatabase.startIn(directory)) {
            database.root("create role freehold_auth login");
            database.root("create schema auth authorization freehold_auth");
            Map<String, String> variables = database.variables();
            Process auth = start(
                    "freehold-auth",
                    Map.of(
                            "BETTER_AUTH_SECRET", variables.get("BETTER_AUTH_SECRET"),
                            "AUTH_DATABASE_URL", database.uri("freehold_auth"),
                            "PORT", String.valueOf(ports.app())));
            Process migration = start("freehold-migrate", variables);
            assertThat(migration.waitFor()).as(log("freehold-migrate")).isZero();
            variables.remove("DATABASE_MIGRATION_USER");
            variables.remove("DATABASE_MIGRATION_PASSWORD");
            variables.put("PORT", String.valueOf(ports.api()));
            variables.put("MANAGEMENT_PORT", String.valueOf(ports.management()));
            Process api = start("freehold-api", variables);
            try {
                awaitReady(api, ports.management(), "/actuator/health/readiness");
                awaitReady(auth, ports.app(), "/api/auth/ok");
                assertThat(api.info().arguments().orElseThrow()).contains("-XX:+ExitOnOutOfMemoryError");

                JsonNode account = body(
                        200,
                        post(
                                ports.app(),
                                "/api/auth/sign-up/email",
                                "{\"name\": \"Ada\", \"email\": \"ada@example.org\", \"password\": \"a garden full of tulips\"}"));
                JsonNode task = body(
                        201,
                        post(
                                ports.api(),
                                "/api/users/%s/tasks"
                                        .formatted(account.at("/user/id").stringValue()),
                                "{\"title\": \"Water the tulips\"}",
                                "Authorization",
                                "Bearer " + account.path("token").stringValue()));
                assertThat(task.path("user_id")).isEqualTo(account.at("/user/id"));
                assertThat(get(ports.app(), "/").body()).contains("<html");
            } finally {
                api.destroy();
                auth.destroy();
                api.waitFor();
                auth.waitFor();
            }
        }
    }

    /** Over what stands in for Citus, in a locale with digits of its own, and with variables that are none of ours. */
    @Test
    @EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
    void tables_are_spread_whatever_else_is_in_the_environment() throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory)) {
            Map<String, String> variables = database.variables();
            variables.putAll(Map.of(
                    "JAVA_TOOL_OPTIONS", "-Duser.language=ar -Duser.country=EG -Dspring.main.banner-mode=console",
                    "LC_ALL", "C",
                    "PGOPTIONS", "-c search_path=nowhere",
                    "PGSERVICE", "nowhere",
                    "PGSSLMODE", "require",
                    "FLYWAY_URL", "jdbc:postgresql://192.0.2.1/freehold",
                    "FLYWAY_LOCATIONS", "filesystem:/nowhere",
                    "SPRING_APPLICATION_JSON", "{\"spring.main.web-application-type\": \"none\"}"));
            // The role of the API is not asked for, and neither is the secret.
            variables.remove("BETTER_AUTH_SECRET");
            succeeds("freehold-migrate", variables);
            try (Connection owner = database.as("freehold_owner").getConnection();
                    Statement sql = owner.createStatement()) {
                sql.execute(Files.readString(
                        Path.of("..", "adapters-persistence", "src", "test", "resources", "distribution.sql")));
            }
            succeeds("freehold-distribute", variables);
            succeeds("freehold-distribute", variables);
            succeeds("freehold-migrate", variables);
            assertThat(database.texts("select relname from pg_class where relkind = 'p' and relforcerowsecurity"))
                    .containsExactly("idempotency_key", "task");
        }
    }

    /** Each statement that changes the tables takes a while here, so that there is something to stop. */
    @Test
    @EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
    void a_migration_that_is_stopped_half_way_is_carried_out_by_the_next() throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory)) {
            Map<String, String> variables = database.variables();
            database.root("create schema brake");
            database.root("create function brake.pause() returns event_trigger language plpgsql"
                    + " as 'begin perform pg_sleep(0.5); end'");
            database.root("create event trigger slow on ddl_command_end execute function brake.pause()");
            for (boolean atOnce : List.of(false, true)) {
                Process migration = start("freehold-migrate", variables);
                Eventually.holds(() -> !migration.isAlive() || isHalfWay(database));
                assertThat(migration.isAlive()).as(log("freehold-migrate")).isTrue();
                if (atOnce) {
                    migration.destroyForcibly();
                } else {
                    migration.destroy();
                }
                assertThat(migration.waitFor()).isNotZero();
            }
            database.root("drop event trigger slow");

            succeeds("freehold-migrate", variables);
            assertThat(database.texts("select relname from pg_class where relkind = 'r' and relforcerowsecurity"))
                    .containsExactly("idempotency_key", "task");
        }
    }

    private static boolean isHalfWay(TestDatabase database) {
        return !database.texts("select 'yes' from pg_stat_activity where usename = 'freehold_owner'"
                        + " and wait_event = 'PgSleep' and query ~ 'create table task'")
                .isEmpty();
    }

    private void succeeds(String program, Map<String, String> variables) throws Exception {
        assertThat(start(program, variables).waitFor()).as(log(program)).isZero();
    }

    private Process start(String program, Map<String, String> variables) throws IOException {
        // A path that a shell splits, and that only a locale with more than ASCII can tell the JVM. None is set here.
        Path folder = directory.resolve("frei hold ü");
        if (Files.notExists(folder)) {
            Files.createSymbolicLink(folder, ShippedFolder.PATH);
        }
        return ShippedFolder.start(folder, program, variables, directory.resolve(program + ".log"));
    }

    private String log(String program) throws IOException {
        return Files.readString(directory.resolve(program + ".log"));
    }

    private void awaitReady(Process process, int port, String path) throws IOException {
        Eventually.holds(() -> !process.isAlive() || answers(port, path));
        assertThat(process.isAlive())
                .as(log("freehold-api") + log("freehold-auth"))
                .isTrue();
    }

    private boolean answers(int port, String path) {
        try {
            return get(port, path).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> get(int port, String path) {
        return http.send(request(port, path));
    }

    private HttpResponse<String> post(int port, String path, String body, String... headers) {
        HttpRequest.Builder request =
                request(port, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request);
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static JsonNode body(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return new JsonMapper().readTree(response.body());
    }
}
