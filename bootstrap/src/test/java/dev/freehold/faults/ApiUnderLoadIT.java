package dev.freehold.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.Ports;
import dev.freehold.fixture.HandMadeToken;
import dev.freehold.fixture.PackagedJar;
import dev.freehold.fixture.ServiceLogs;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar under load, with a fault a minute: its database in every kind of trouble, and itself killed. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class ApiUnderLoadIT {
    private static final Duration RECOVERY = Duration.ofSeconds(5);
    private static final int WRITERS = 8;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ports ports = Ports.unused();

    @Test
    void no_acknowledged_write_is_lost_and_it_recovers_by_itself(@TempDir Path directory) throws Exception {
        AtomicReference<Process> api = new AtomicReference<>();
        try (TestDatabase database = TestDatabase.startIn(directory)) {
            Map<String, String> variables = database.variables();
            variables.putAll(Map.of(
                    "PORT", String.valueOf(ports.api()),
                    "MANAGEMENT_PORT", String.valueOf(ports.management()),
                    "RATE_LIMIT_PER_MINUTE", "0"));
            api.set(start(directory, variables));
            try (Load load = Load.of(WRITERS, Duration.ofMillis(20), 201, this::create)) {
                Map<String, Faults.Fault> faults = new Faults(database, "freehold_api", "task").all();
                faults.put("the API killed and started again", () -> {
                    load.serverIsKilled(true);
                    api.get().destroyForcibly().waitFor();
                    api.set(start(directory, variables));
                });
                FaultRun run = FaultRun.of(faults, load);
                load.stop();

                assertThat(run.lost("API", load, titles(database))).isEmpty();
                assertThat(load.unexpected()).isEmpty();
                assertThat(run.longestRecovery()).isLessThan(RECOVERY);
            }
        } finally {
            api.get().destroyForcibly().waitFor();
        }
    }

    private Process start(Path directory, Map<String, String> variables) throws IOException, InterruptedException {
        Path log = ServiceLogs.file("api-under-load-" + ports.api());
        Process process = PackagedJar.command(directory, variables)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        while (!isReady()) {
            assertThat(process.isAlive()).as("see " + log).isTrue();
        }
        return process;
    }

    private boolean isReady() throws InterruptedException {
        try {
            return http.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:%d/actuator/health/readiness"
                                                    .formatted(ports.management())))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private int create(int writer, String name) throws IOException, InterruptedException {
        String user = "user" + writer;
        return http.send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:%d/api/users/%s/tasks".formatted(ports.api(), user)))
                                .timeout(Duration.ofSeconds(20))
                                .header(
                                        "Authorization",
                                        "Bearer " + HandMadeToken.of(user).compact())
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"title\": \"%s\"}".formatted(name)))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static Set<String> titles(TestDatabase database) throws SQLException {
        Set<String> titles = new TreeSet<>();
        try (Connection connection = database.as("postgres").getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select title from task")) {
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
        }
        return titles;
    }
}
