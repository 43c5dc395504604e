package dev.freehold.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.HandMadeToken;
import dev.freehold.fixture.PackagedService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A real Prometheus reads the packaged jar, by night and where it is installed: every query is answered, alerts fire. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class PrometheusIT {
    private static final int CALLERS = 60;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> fired = new TreeSet<>();

    @Test
    void every_query_is_answered_and_every_alert_can_fire(@TempDir Path directory) throws Exception {
        assumeTrue(Prometheus.tool("prometheus").isPresent());
        Path folder = Files.createDirectory(directory.resolve("prometheus"));
        try (PackagedService service = PackagedService.start(
                        Files.createDirectory(directory.resolve("service")), variables -> variables);
                Prometheus prometheus = Prometheus.watching(service.managementPort(), folder)) {
            fire(prometheus, "FreeholdForeignPaths", () -> call(service, "ada", "GET", "bob", ""));
            fire(prometheus, "FreeholdTokensRefused", () -> call(service, "nobody", "GET", "ada", ""));
            service.database().root("alter table task rename column title to another");
            fire(prometheus, "FreeholdFaults", () -> call(service, "ada", "POST", "ada", "{\"title\": \"a\"}"));
            fire(prometheus, "FreeholdErrors", () -> call(service, "ada", "POST", "ada", "{\"title\": \"a\"}"));
            service.database().root("alter table task rename column another to title");

            service.database().signal("STOP");
            try {
                for (String alert : List.of(
                        "FreeholdTasksUnavailable", "FreeholdSlow", "FreeholdPoolTimeouts", "FreeholdPoolBusy")) {
                    fire(
                            prometheus,
                            alert,
                            () -> CompletableFuture.allOf(IntStream.range(0, CALLERS)
                                            .mapToObj(caller ->
                                                    start(service, "user" + caller, "GET", "user" + caller, ""))
                                            .toArray(CompletableFuture[]::new))
                                    .orTimeout(20, TimeUnit.SECONDS)
                                    .join());
                }
            } finally {
                service.database().signal("CONT");
            }
            Eventually.holds(() -> call(service, "ada", "POST", "ada", "{\"title\": \"a\"}") == 201);
            assertThat(MonitoringFiles.queries())
                    .allSatisfy(query -> Eventually.holds(() -> {
                        call(service, "ada", "GET", "ada", "");
                        return !prometheus.query(query).isEmpty();
                    }));

            service.terminate();
            fire(prometheus, "FreeholdDown", () -> 0);
        }
        // A heap that is full cannot be had in a minute; promtool's test of the rules fills it.
        assertThat(fired)
                .containsExactlyInAnyOrderElementsOf(MonitoringFiles.alerts().stream()
                        .filter(alert -> !alert.equals("FreeholdMemory"))
                        .toList());
    }

    private interface Call {
        Object make();
    }

    private void fire(Prometheus prometheus, String alert, Call call) {
        Eventually.holds(() -> {
            call.make();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            return prometheus.firing().contains(alert);
        });
        fired.add(alert);
    }

    private int call(PackagedService service, String caller, String method, String owner, String body) {
        return start(service, caller, method, owner, body).join();
    }

    private CompletableFuture<Integer> start(
            PackagedService service, String caller, String method, String owner, String body) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/api/users/%s/tasks".formatted(service.port(), owner)))
                .header(
                        "Authorization",
                        "Bearer "
                                + (caller.equals("nobody")
                                        ? "none"
                                        : HandMadeToken.of(caller).compact()))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }
}
