package dev.freehold.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.fixture.PackagedJar;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees if the packaged jar cannot start: one sentence, no stack trace and no secret. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedStartIT {
    private TestDatabase database;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        database = TestDatabase.startIn(directory);
    }

    @AfterAll
    void stop() throws IOException {
        database.close();
    }

    private void assertThatItPrintsWithout(String secret, String sentence, Map<String, String> changed, Path directory)
            throws IOException, InterruptedException {
        String said = said(changed, directory);

        assertThat(said.lines()
                        .filter(line -> !line.matches(
                                "\\d{4}-.* (INFO|WARN) .*|NOTE: Picked up .*|WARNING: java.io.tmpdir .*")))
                .singleElement()
                .asString()
                .startsWith("Freehold cannot start. " + sentence);
        assertThat(said).doesNotContain(secret, "\tat ", "Exception");
    }

    private String said(Map<String, String> changed, Path directory) throws IOException, InterruptedException {
        Map<String, String> variables = database.variables();
        variables.putAll(changed);
        Process process = PackagedJar.command(directory, variables).start();
        var _ = PackagedJar.endUnlessStarted(process);
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        return said;
    }

    @Test
    void a_malformed_url(@TempDir Path directory) throws Exception {
        assertThatItPrintsWithout(
                "hunter2",
                "DATABASE_URL must be",
                Map.of("DATABASE_URL", "jdbc:postgresql://db:54x2/freehold?password=hunter2"),
                directory);
    }

    @Test
    void an_unreachable_database(@TempDir Path directory) throws Exception {
        try (ServerSocket unused = new ServerSocket(0)) {
            int port = unused.getLocalPort();
            unused.close();
            assertThatItPrintsWithout(
                    "hunter2",
                    "The ",
                    Map.of(
                            "DATABASE_URL",
                            "jdbc:postgresql://localhost:%s/freehold?sslpassword=hunter2".formatted(port),
                            "DATABASE_PASSWORD",
                            "hunter2"),
                    directory);
        }
    }

    /** The tables are migrated before, and the log must not tell by which URL. */
    @Test
    void a_role_that_bypasses_row_security(@TempDir Path directory) throws Exception {
        String url = database.variables().get("DATABASE_URL") + "?sslpassword=hunter2";
        assertThatItPrintsWithout(
                "hunter2",
                "DATABASE_USER postgres can bypass row security",
                Map.of("DATABASE_USER", "postgres", "DATABASE_URL", url),
                directory);
    }

    @Test
    void a_role_that_does_not_exist(@TempDir Path directory) throws Exception {
        assertThatItPrintsWithout(
                "unused", "The ", Map.of("DATABASE_USER", "nobody", "DATABASE_MIGRATION_USER", ""), directory);
    }

    @Test
    void a_port_in_use(@TempDir Path directory) throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            assertThatItPrintsWithout("unused", "Port " + port + " is in use", Map.of("PORT", port), directory);
            assertThatItPrintsWithout(
                    "unused", "Port " + port + " is in use", Map.of("MANAGEMENT_PORT", port), directory);
        }
    }

    @Test
    void no_directory_for_temporary_files(@TempDir Path directory) throws Exception {
        assertThatItPrintsWithout(
                "unused",
                "No file can be written to /nowhere, where temporary files belong",
                Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=/nowhere"),
                directory);
    }

    @Test
    void for_machines_as_an_object(@TempDir Path directory) throws Exception {
        for (Map<String, String> wrong : List.of(
                Map.of("LOG_FORMAT", "json", "DATABASE_PASSWORD", ""),
                Map.of("LOG_FORMAT", "json", "DATABASE_USER", "postgres"))) {
            List<JsonNode> lines = said(wrong, directory)
                    .lines()
                    .map(line -> new JsonMapper().readTree(line))
                    .toList();

            assertThat(lines)
                    .allSatisfy(line -> assertThat(
                                    Instant.parse(line.path("@timestamp").stringValue()))
                            .isBetween(Instant.now().minusSeconds(600), Instant.now()));
            assertThat(lines.getLast().path("level").stringValue()).isEqualTo("ERROR");
            assertThat(lines.getLast().path("message").stringValue()).startsWith("Freehold cannot start. DATABASE_");
        }
    }
}
