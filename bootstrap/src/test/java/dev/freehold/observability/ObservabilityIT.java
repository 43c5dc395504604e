package dev.freehold.observability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.documents.Documents;
import dev.freehold.fixture.HandMadeToken;
import dev.freehold.fixture.PackagedService;
import dev.freehold.fixture.TestHttp;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees of the packaged jar: its log in JSON, and its metrics. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservabilityIT {
    private static final Pattern ID = Pattern.compile("(?i)\r\nx-request-id: ([0-9a-f]{16})\r\n");
    private static final Pattern METRIC = Pattern.compile("(?m)^# TYPE ((?:freehold|http|hikaricp)_\\w+) ");
    private static final Pattern LISTED = Pattern.compile("`((?:freehold|http|hikaricp)_\\w+)`(?=[^\\n]*\\|)");
    private static final Pattern ID_IN_SPAN = Pattern.compile("[0-9a-f]{16}");
    private static final String WORDS = "ADAS-OWN-WORDS";

    private final TestHttp http = TestHttp.create();
    private final String token = HandMadeToken.of("ada").compact();
    private final SpanCollector collector = new SpanCollector();
    private PackagedService service;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        service = PackagedService.start(directory, variables -> {
            variables.put("LOG_FORMAT", "json");
            // Of no avail: details of an error have the whole row.
            variables.compute("DATABASE_URL", (_, url) -> url + "?logServerErrorDetail=true");
            variables.put("OTEL_EXPORTER_OTLP_ENDPOINT", collector.endpoint());
            return variables;
        });
    }

    @AfterAll
    void stop() throws IOException {
        service.close();
        collector.close();
    }

    @Test
    void each_request_has_one_line_which_its_answer_leads_to() {
        assertThat(line(send("GET", "/api/users/ada/tasks?q=" + WORDS, "")))
                .containsEntry("level", "INFO")
                .containsEntry("method", "GET")
                .containsEntry("route", "/api/users/{user_id}/tasks")
                .containsEntry("status", "200")
                .doesNotContainKey("reason")
                .hasEntrySatisfying(
                        "duration_ms",
                        millis -> assertThat(Double.parseDouble(millis)).isBetween(0.001, 60_000.0));
        assertThat(line(send("GET", "/api/users/bob/tasks", "")))
                .containsEntry("status", "403")
                .containsEntry("route", "UNKNOWN")
                .containsEntry("reason", "not_the_owner");
        assertThat(line(send("POST", "/api/users/ada/tasks", "{\"title\": \"\", \"%s\": 1}".formatted(WORDS))))
                .containsEntry("status", "400")
                .containsEntry("reason", "invalid_content");
        assertThat(line(send("GET", "/api/users/ada/tasks/" + WORDS, "")))
                .containsEntry("status", "404")
                .containsEntry("reason", "no_such_task")
                .containsEntry("route", "/api/users/{user_id}/tasks/{task_id}");
        assertThat(line(send("GET", "/api/users/ada//tasks", ""))).containsEntry("reason", "ambiguous_path");
        assertThat(line(anonymous("GET", "/api/users/ada/tasks"))).containsEntry("reason", "unauthenticated");
    }

    @Test
    void no_line_has_the_text_of_a_task() {
        String tasks = "/api/users/ada/tasks";
        String content = "{\"title\": \"%s\", \"description\": \"%s\", \"completed\": false}".formatted(WORDS, WORDS);
        HttpResponse<String> created = send("POST", tasks, content);
        String task = created.headers().firstValue("Location").orElseThrow();
        assertThat(created.body()).contains(WORDS);

        assertThat(List.of(
                        created,
                        send("GET", tasks, ""),
                        send("GET", task, ""),
                        send("PATCH", task, "{\"completed\": true}"),
                        send("PUT", task, content),
                        send("DELETE", task, "")))
                .allSatisfy(answer -> assertThat(line(answer)).doesNotContainKey("reason"));
        assertThatTheLogHasNoWordsOfCallers();
    }

    @Test
    void a_fault_is_logged_once_and_with_the_id_of_its_request() {
        service.database().root("alter table task add constraint odd check (title not like 'ADAS%') not valid");
        HttpResponse<String> answer;
        try {
            answer = send("POST", "/api/users/ada/tasks", "{\"title\": \"%s\"}".formatted(WORDS));
        } finally {
            service.database().root("alter table task drop constraint odd");
        }

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(line(answer)).containsEntry("reason", "internal_error");
        assertThat(linesOf(answer, "ERROR")).singleElement().satisfies(fault -> {
            assertThat(fault.path("stack_trace").stringValue("")).contains("Exception");
            assertThat(answer.headers().firstValue("X-Request-Id"))
                    .contains(fault.path("request_id").stringValue(""));
        });
        assertThatTheLogHasNoWordsOfCallers();
    }

    @Test
    void what_tomcat_refuses_has_a_line_without_what_was_sent() throws IOException {
        for (String malformed : List.of(
                "GET /{x}?q=" + WORDS + " HTTP/1.1\r\nHost: a\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nAuthorization:Bearer " + token + "\u0001\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: " + WORDS + "\r\n",
                "GET / HTTP/1.1\r\nHost: " + WORDS + " a\r\n",
                "GET / " + WORDS + "\r\nHost: a\r\n")) {
            try (Socket socket = new Socket("localhost", service.port())) {
                socket.getOutputStream().write((malformed + "Connection: close\r\n\r\n").getBytes(ISO_8859_1));
                String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
                Matcher id = ID.matcher(answer);
                assertThat(id.find()).as(answer).isTrue();
                within(5, () -> service.said().contains(id.group(1)));
                assertThat(answer.substring(9, 12)).isIn("400", "501", "505");
            }
        }
        assertThatTheLogHasNoWordsOfCallers();
    }

    @Test
    void refusals_use_cases_and_the_pool_can_be_measured() {
        send("POST", "/api/users/ada/tasks", "{\"title\": \"a\"}");
        send("GET", "/api/users/bob/tasks", "");
        // A request is measured after its answer, and so before the next one on the same connection.
        send("GET", "/api/users/ada/tasks", "");

        String metrics = metrics();
        assertThat(metrics)
                .containsPattern("freehold_refusals_total\\{reason=\"not_the_owner\"} [1-9]")
                .containsPattern("freehold_use_cases_seconds_count\\{outcome=\"done\",use_case=\"create\"} [1-9]")
                .containsPattern("hikaricp_connections_active\\{pool=\"tasks\"} [0-9]")
                .containsPattern("hikaricp_connections_pending\\{pool=\"tasks\"} 0")
                .containsPattern("hikaricp_connections_timeout_total\\{pool=\"tasks\"} [0-9]")
                .containsPattern("jvm_memory_used_bytes\\{")
                .containsPattern("freehold_tasks_available 1")
                // Before it has happened, so that the first time is an increase.
                .containsPattern("freehold_refusals_total\\{reason=\"too_many_requests\"} 0");
        assertThat(service.said()).doesNotContain("\"level\":\"WARN\"");
    }

    @Test
    void every_metric_that_a_panel_or_an_alert_asks_for_is_there() {
        send("GET", "/api/users/ada/tasks", "");
        send("GET", "/api/users/ada/tasks", "");

        String metrics = metrics();
        assertThat(MonitoringFiles.metrics())
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(metrics).containsPattern("(?m)^" + name + "[{ ]"));
    }

    @Test
    void every_metric_of_ours_is_in_the_reference_and_no_other() {
        send("GET", "/api/users/ada/tasks", "");
        send("GET", "/api/users/bob/tasks", "");

        assertThat(METRIC.matcher(metrics()).results().map((MatchResult metric) -> metric.group(1)))
                .containsExactlyInAnyOrderElementsOf(LISTED.matcher(Documents.read("docs/reference/metrics.md"))
                        .results()
                        .map((MatchResult metric) -> metric.group(1))
                        .toList());
    }

    @Test
    void each_request_is_a_span_of_its_callers_trace_with_its_use_case_within() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        http.send(request("GET", "/api/users/ada/tasks?q=" + WORDS, "")
                .header("Authorization", "Bearer " + token)
                .header("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace)));

        within(20, () -> collector.spansOf(trace) == 2);
        // An id is random, and may well spell a name.
        assertThat(ID_IN_SPAN.matcher(collector.received()).replaceAll(""))
                .contains("GET /api/users/{user_id}/tasks", "http.route", "list")
                .doesNotContain(WORDS, token, "ada");
    }

    @Test
    void no_traceparent_of_a_caller_does_harm() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        String span = "00f067aa0ba902b7";
        for (String odd : List.of(
                "",
                "00",
                WORDS,
                "00-" + WORDS,
                "00-%s-%s".formatted(trace, span),
                "00-%s-%s-zz".formatted(trace, span),
                "00-%s-%s-01-%s".formatted(trace, span, WORDS),
                "00-%s-%s-01".formatted(trace.toUpperCase(Locale.ROOT), span),
                "00-%s-%s-01".formatted("0".repeat(32), span),
                "00-%s-%s-01".formatted(trace, "0".repeat(16)),
                "ff-%s-%s-01".formatted(trace, span),
                "00-%s-%s-01".formatted(trace, span).repeat(100),
                WORDS.repeat(500))) {
            HttpRequest.Builder request = request("GET", "/api/users/ada/tasks", "")
                    .header("Authorization", "Bearer " + token)
                    .header("tracestate", WORDS);
            for (int times = 0; times < 3; times++) {
                request.header("traceparent", odd);
            }
            HttpResponse<String> answer = http.send(request);
            assertThat(answer.statusCode()).as(odd).isEqualTo(200);
            assertThat(line(answer)).containsEntry("status", "200");
        }
        assertThatTheLogHasNoWordsOfCallers();
        assertThat(collector.received()).doesNotContain(WORDS);
    }

    /** Without showing the log, which is searched for the same. */
    private void assertThatTheLogHasNoWordsOfCallers() {
        assertThat(service.said().contains(WORDS)).isFalse();
        assertThat(service.said().contains(token)).isFalse();
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return http.send(request(method, path, body).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> anonymous(String method, String path) {
        return http.send(request(method, path, ""));
    }

    private String metrics() {
        return http.send(HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/actuator/prometheus".formatted(service.managementPort()))))
                .body();
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
    }

    /** The one line of the request, by name and value. */
    private Map<String, String> line(HttpResponse<String> answer) {
        List<JsonNode> lines = linesOf(answer, "INFO");
        assertThat(lines).hasSize(1);
        Map<String, String> line = new HashMap<>();
        lines.getFirst()
                .properties()
                .forEach(member -> line.put(member.getKey(), member.getValue().asString()));
        assertThat(line.values()).noneMatch(value -> value.contains(WORDS) || value.contains(token));
        return line;
    }

    private List<JsonNode> linesOf(HttpResponse<String> answer, String level) {
        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        within(5, () -> service.said().contains(id));
        // One more, whose line comes after all of the first one's.
        String next = anonymous("GET", "/openapi.json")
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
        within(5, () -> service.said().contains(next));
        JsonMapper json = new JsonMapper();
        return service.said()
                .lines()
                .filter(text -> text.contains(id))
                .map(json::readTree)
                .filter(line -> line.path("level").stringValue("").equals(level))
                .toList();
    }

    private static void within(int seconds, BooleanSupplier condition) {
        Instant deadline = Instant.now().plusSeconds(seconds);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }
}
