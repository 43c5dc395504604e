package dev.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.fixture.HandMadeToken;
import dev.freehold.fixture.PackagedService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar with every hostile variable, property and file at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileEnvironmentIT {
    private final HttpClient http = HttpClient.newHttpClient();
    private Path directory;
    private PackagedService service;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        directory = folder;
        service = PackagedService.start(folder, needed -> HostileEnvironment.around(needed, folder));
    }

    @AfterAll
    void stop() throws IOException {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/v1", "/v2", "/v3", "/v4", "/v6", "/file", "/yaml", "/config", "/deeper"})
    void serves_nothing_without_a_token_under_any_prefix(String prefix) {
        for (String path : List.of("/api/users/ada/tasks", "/api/nothing", "/actuator/env", "/env", "/actuator")) {
            assertThat(get(service.port(), prefix + path).statusCode())
                    .as(prefix + path)
                    .isEqualTo(401);
        }
    }

    @Test
    void exposes_only_health_and_metrics_to_the_operator() {
        int port = service.managementPort();

        assertThat(get(port, "/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(port, "/actuator/prometheus").statusCode()).isEqualTo(200);
        for (String path : List.of(
                "/actuator/env",
                "/env",
                "/v5/actuator/env",
                "/v7/actuator/env",
                "/file/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/shutdown",
                "/actuator/loggers")) {
            assertThat(get(port, path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get(service.port(), "/openapi.json").headers().firstValue("Server"))
                .isEmpty();
    }

    @Test
    void logs_to_the_usual_place_at_the_usual_level() {
        assertThat(service.said())
                .doesNotContain("TRACE", "DEBUG", ":: Spring Boot ::", "StatusListener", HandMadeToken.SECRET);
        assertThat(directory.resolve("evil.log")).doesNotExist();
        // In the digits that programs read, whatever the locale.
        assertThat(service.said().lines().skip(1)).allMatch(line -> line.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*"));
    }

    @Test
    void prints_nothing_before_logging_is_configured(@TempDir Path other) throws IOException {
        try (PackagedService alone = PackagedService.start(other, needed -> needed)) {
            assertThat(alone.said().lines())
                    .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT.* (INFO|WARN) .*"))
                    .noneMatch(line -> line.contains("jOOQ"));
        }
    }

    private HttpResponse<String> get(int port, String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
