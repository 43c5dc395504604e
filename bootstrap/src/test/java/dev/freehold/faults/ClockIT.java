package dev.freehold.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.bootstrap.local.AuthServer;
import dev.freehold.fixture.ApiProcess;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.HandMadeToken;
import dev.freehold.fixture.TestAuthServer;
import dev.freehold.fixture.TestDatabase;
import dev.freehold.fixture.TestHttp;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The clock of a server is set back and forth while it serves; that of its database is not. Needs libfaketime. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class ClockIT {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;
    private static final String TASKS = "/tasks";

    private final TestHttp http = TestHttp.create();

    @TempDir
    private Path directory;

    /** What the clock of the server is off, read anew each time it looks at its clock. */
    private Path offset = Path.of("");

    @BeforeEach
    void nothing_is_off() throws IOException {
        offset = directory.resolve("offset");
        setClock(0);
    }

    @Test
    void the_api_stays_right_whatever_its_clock_says() throws Exception {
        Map<String, String> variables = withClock();
        try (TestDatabase database = TestDatabase.startIn(directory);
                ApiProcess api = ApiProcess.start(directory.resolve("api"), database, variables)) {
            JsonNode before = created(api.create("ada", "before", "Idempotency-Key", "before"));

            setClock(-2 * HOUR);
            assertThat(api.send("ada", "GET", TASKS, "").statusCode())
                    .as("a token of the future")
                    .isEqualTo(401);
            HandMadeToken earlier = HandMadeToken.of("ada").movedBy(-2 * HOUR);
            JsonNode back = created(api.send(earlier, "POST", TASKS, "{\"title\": \"back\"}"));
            assertThat(moment(back, "created_at")).isBefore(moment(before, "created_at"));
            // Last changed earlier than created would be a row that no rule allows.
            JsonNode changed = body(
                    api.send(earlier, "PATCH", TASKS + "/" + before.path("id").stringValue(), "{\"completed\": true}"));
            assertThat(moment(changed, "updated_at")).isEqualTo(moment(before, "updated_at"));
            // Its age is less than nothing, so the key still binds.
            assertThat(created(api.send(earlier, "POST", TASKS, "{\"title\": \"before\"}", "Idempotency-Key", "before"))
                            .path("id"))
                    .isEqualTo(before.path("id"));
            assertThat(titles(api, earlier)).containsExactly("before", "back");
            assertThat(api.readiness()).isEqualTo(200);

            setClock(DAY + HOUR);
            assertThat(api.send("ada", "GET", TASKS, "").statusCode())
                    .as("a token of yesterday")
                    .isEqualTo(401);
            HandMadeToken later = HandMadeToken.of("ada").movedBy(DAY + HOUR);
            JsonNode again =
                    created(api.send(later, "POST", TASKS, "{\"title\": \"before\"}", "Idempotency-Key", "before"));
            assertThat(again.path("id")).as("the key has expired").isNotEqualTo(before.path("id"));

            setClock(0);
            assertThat(created(api.create("ada", "before", "Idempotency-Key", "before"))
                            .path("id"))
                    .isEqualTo(again.path("id"));
            created(api.create("ada", "after"));
            assertThat(titles(api, HandMadeToken.of("ada"))).containsExactly("before", "after", "before", "back");
            assertThat(api.said()).doesNotContain("ERROR");
        }
    }

    @Test
    void nobody_waits_for_the_rate_limit_because_the_clock_was_set_back() throws Exception {
        Map<String, String> variables = new HashMap<>(withClock());
        variables.put("RATE_LIMIT_PER_MINUTE", "60");
        try (TestDatabase database = TestDatabase.startIn(directory);
                ApiProcess api = ApiProcess.start(directory.resolve("api"), database, variables)) {
            Eventually.holds(() -> api.send("ada", "GET", TASKS, "").statusCode() == 429);
            setClock(-2 * HOUR);
            HandMadeToken earlier = HandMadeToken.of("ada").movedBy(-2 * HOUR);
            Instant start = Instant.now();
            Eventually.holds(() -> api.send(earlier, "GET", TASKS, "").statusCode() == 200);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void the_auth_server_stays_right_whatever_its_clock_says() throws Exception {
        Map<String, String> variables = withClock();
        try (TestDatabase database = TestDatabase.startIn(directory)) {
            TestAuthServer setUp = TestAuthServer.over(database);
            try (AuthServer _ = setUp.start(variables)) {
                assertThat(http.send(setUp.signUp("ada")).statusCode()).isEqualTo(200);
                for (long off : List.of(-2 * HOUR, DAY, -2 * DAY, 0L)) {
                    setClock(off);
                    HttpResponse<String> answer = http.send(setUp.signIn("ada", TestAuthServer.password("ada")));
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    assertThat(http.send(setUp.request("/api/auth/ok")).statusCode())
                            .isEqualTo(200);
                }
                // Wrong passwords slow an account down for seconds, and not until the clock is where it was.
                Eventually.holds(() ->
                        http.send(setUp.signIn("ada", "wrong words altogether")).statusCode() == 429);
                setClock(-2 * HOUR);
                assertThat(Long.parseLong(http.send(setUp.signIn("ada", "wrong words altogether"))
                                .headers()
                                .firstValue("Retry-After")
                                .orElse("0")))
                        .isLessThan(HOUR);
            }
        }
    }

    private void setClock(long seconds) {
        try {
            // Replaced at once, for the server may be reading it.
            Path next = Files.writeString(directory.resolve("next"), "%+d".formatted(seconds));
            Files.move(
                    next,
                    offset,
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Elapsed time stays true, as it does on a machine whose clock is set. */
    private Map<String, String> withClock() {
        Optional<Path> library = library();
        assumeTrue(library.isPresent(), "libfaketime is missing");
        return Map.of(
                "LD_PRELOAD", library.orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE", offset.toString(),
                "FAKETIME_NO_CACHE", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "DONT_FAKE_MONOTONIC", "1",
                // Its own fix for timed waits makes the JVM wait forever.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    private static Optional<Path> library() {
        String named = System.getProperty("freehold.faketime", "");
        return Stream.of(Path.of(named), Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static JsonNode created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new JsonMapper().readTree(answer.body());
    }

    private static JsonNode body(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private static Instant moment(JsonNode task, String field) {
        return Instant.parse(task.path(field).stringValue());
    }

    private static List<String> titles(ApiProcess api, HandMadeToken token) {
        return body(api.send(token, "GET", TASKS, ""))
                .valueStream()
                .map(task -> task.path("title").stringValue())
                .toList();
    }
}
