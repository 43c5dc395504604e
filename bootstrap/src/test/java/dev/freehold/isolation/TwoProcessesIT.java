package dev.freehold.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.fixture.PackagedService;
import dev.freehold.fixture.TwoProcesses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one process guarantees, two guarantee together, behind HAProxy and pgbouncer. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoProcessesIT {
    private static final int KEYS = 40;
    private static final int AT_ONCE = 8;
    private static final int STEPS = 25;

    private final HttpClient http = HttpClient.newHttpClient();

    private Path directory = Path.of("");
    private @Nullable TwoProcesses started;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        directory = folder;
        List<String> missing = TwoProcesses.missingPrograms();
        assumeTrue(missing.isEmpty(), () -> "These programs are missing: " + missing);
        started = TwoProcesses.start(Files.createDirectory(directory.resolve("two")));
    }

    @AfterAll
    void stop() throws IOException {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void the_isolation_matrix_has_the_same_answers_as_with_one_process() throws IOException {
        List<Cell> cells = new IsolationMatrix(service()).cells();
        assertThat(cells)
                .allSatisfy(cell -> assertThat(cell.leaks()).as(cell.sent()).isEmpty());
        try (PackagedService one =
                PackagedService.start(Files.createDirectory(directory.resolve("one")), UnaryOperator.identity())) {
            assertThat(cells).isEqualTo(new IsolationMatrix(one).cells());
        }
        assertBothWereAsked();
    }

    @Test
    void a_key_that_reaches_both_at_once_makes_one_task() throws Exception {
        for (int number = 0; number < KEYS; number++) {
            String key = "key-" + number;
            List<String> answers = atOnce(() -> {
                HttpResponse<String> answer = send(
                        "POST", "/api/users/keys/tasks", "{\"title\": \"%s\"}".formatted(key), "Idempotency-Key", key);
                return answer.statusCode() + " " + answer.body();
            });
            assertThat(answers).allSatisfy(answer -> assertThat(answer).startsWith("201 {"));
            assertThat(Collections.frequency(answers, answers.getFirst()))
                    .as(key)
                    .isEqualTo(AT_ONCE);
        }
        assertThat(send("GET", "/api/users/keys/tasks?limit=1&count=true", "")
                        .headers()
                        .firstValue("Total-Count"))
                .contains(String.valueOf(KEYS));
        assertBothWereAsked();
    }

    @Test
    void no_conditional_change_is_lost_between_them() throws Exception {
        JsonNode task = new JsonMapper()
                .readTree(send("POST", "/api/users/races/tasks", "{\"title\": \"0\"}")
                        .body());
        String path = "/api/users/races/tasks/" + task.path("id").stringValue();

        List<Integer> steps = atOnce(() -> {
            int done = 0;
            while (done < STEPS) {
                HttpResponse<String> read = send("GET", path, "");
                int number = Integer.parseInt(
                        new JsonMapper().readTree(read.body()).path("title").stringValue());
                String tag = read.headers().firstValue("ETag").orElseThrow();
                int status = send("PATCH", path, "{\"title\": \"%s\"}".formatted(number + 1), "If-Match", tag)
                        .statusCode();
                assertThat(status).isIn(200, 412, 503);
                done += status == 200 ? 1 : 0;
            }
            return done;
        });

        assertThat(new JsonMapper()
                        .readTree(send("GET", path, "").body())
                        .path("title")
                        .stringValue())
                .isEqualTo(String.valueOf(
                        steps.stream().mapToInt(Integer::intValue).sum()));
        assertBothWereAsked();
    }

    private TwoProcesses service() {
        return Objects.requireNonNull(started);
    }

    private void assertBothWereAsked() {
        assertThat(service().requests())
                .hasSize(2)
                .allSatisfy(requests -> assertThat(requests).isGreaterThan(50));
    }

    private <T> List<T> atOnce(Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(Collections.nCopies(AT_ONCE, work))) {
                results.add(result.get());
            }
            return results;
        }
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        String user = path.split("/")[3];
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + service().port() + path))
                .header("Authorization", "Bearer " + IsolationTokens.OWN.of(user))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
