package dev.freehold.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.AuthServer;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.SlowReader;
import dev.freehold.fixture.TestAuthServer;
import dev.freehold.fixture.TestDatabase;
import dev.freehold.fixture.TestHttp;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What the auth server does without its database, and when it is told to stop. */
class AuthServerFaultsIT {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final long SLOW_START_MILLIS = 1_500;
    private static final int BUSY = 10;
    private static final Pattern SCRIPT = Pattern.compile("/assets/index-[\\w-]+\\.js");

    private final TestHttp http = TestHttp.create();
    private @Nullable TestAuthServer setUp;

    @Test
    void it_outlives_its_database_tells_so_and_stops_without_cutting_off_anybody(@TempDir Path directory)
            throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            setUp = TestAuthServer.over(database);
            try (AuthServer server = startOverSlow(database)) {
                assertThat(signUp("ada")).satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(lines(answer))
                            .singleElement()
                            .asString()
                            .contains("\"method\":\"POST\"", "\"route\":\"/api/auth/sign-up/email\"", "\"status\":200");
                });

                database.signal("KILL");
                assertThatOkBecomes(503);
                assertThat(signUp("bob")).satisfies(answer -> {
                    assertThat(lines(answer))
                            .anyMatch(line -> line.contains("\"level\":\"error\""))
                            .anyMatch(line -> line.contains("\"status\":503")
                                    && line.contains("\"reason\":\"SERVICE_UNAVAILABLE\""))
                            .hasSize(2);
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                            .startsWith("application/json");
                    assertThat(answer.body()).contains("\"code\"", "\"message\"");
                });
                assertThat(get("/").statusCode()).isEqualTo(200);
                database.stop();
                database.startAgain();
                assertThatOkBecomes(200);
                assertThat(signUp("bob").statusCode()).isEqualTo(200);

                database.signal("STOP");
                try {
                    assertThatOkBecomes(503);
                } finally {
                    database.signal("CONT");
                }
                assertThatOkBecomes(200);

                database.root("alter role freehold_auth set default_transaction_read_only = on");
                database.root("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'freehold_auth'");
                assertThatOkBecomes(503);
                assertThat(signUp("eve").statusCode()).isEqualTo(503);
                database.root("alter role freehold_auth reset default_transaction_read_only");
                assertThatOkBecomes(200);
                assertThat(signUp("eve").statusCode()).isEqualTo(200);

                CountDownLatch busy = new CountDownLatch(BUSY);
                List<Future<Integer>> asked = new ArrayList<>();
                for (int connection = 0; connection < BUSY; connection++) {
                    asked.add(threads.submit(() -> askUntilClosed(busy)));
                }
                assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();
                server.close();
                for (Future<Integer> answers : asked) {
                    assertThat(answers.get()).isPositive();
                }
            }
        }
    }

    /** By night, since it takes as long as the limit. */
    @Test
    @EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
    void answers_that_nobody_reads_are_cut_off(@TempDir Path directory) throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            setUp = TestAuthServer.over(database);
            try (AuthServer _ = setUp().start(Map.of())) {
                Matcher script = SCRIPT.matcher(get("/").body());
                assertThat(script.find()).isTrue();
                String requests = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(script.group())
                        .repeat(40);
                List<Future<Duration>> held = new ArrayList<>();
                for (int client = 0; client < BUSY; client++) {
                    SlowReader reader = client % 2 == 0 ? SlowReader.NOTHING : SlowReader.A_LITTLE_NOW_AND_THEN;
                    held.add(threads.submit(() -> reader.held(setUp().port(), requests)));
                }
                assertThat(signUp("ada").statusCode()).isEqualTo(200);
                for (Future<Duration> time : held) {
                    assertThat(time.get()).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(45));
                }
            }
        }
    }

    /** Its database takes longer to let it in than any request waits. */
    private AuthServer startOverSlow(TestDatabase database) {
        database.signal("STOP");
        CompletableFuture<Void> replies = CompletableFuture.runAsync(() -> Eventually.holds(database::isConnectedTo))
                .thenRunAsync(
                        () -> database.signal("CONT"),
                        CompletableFuture.delayedExecutor(SLOW_START_MILLIS, TimeUnit.MILLISECONDS));
        AuthServer server = setUp().start(Map.of("LOG_FORMAT", "json"));
        assertThat(replies).isDone();
        return server;
    }

    private TestAuthServer setUp() {
        return Objects.requireNonNull(setUp);
    }

    /** What was logged of the request, when it was answered and before. */
    private List<String> lines(HttpResponse<String> answer) {
        String id = answer.headers().firstValue("x-request-id").orElseThrow();
        Eventually.holds(() -> linesWith(id).stream().anyMatch(line -> line.contains("\"status\"")));
        return linesWith(id);
    }

    private List<String> linesWith(String id) {
        try {
            return Files.readAllLines(setUp().log()).stream()
                    .filter(line -> line.contains(id))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Within a second each time it is asked. */
    private void assertThatOkBecomes(int status) {
        Instant deadline = Instant.now().plus(LIMIT);
        int found;
        do {
            Instant asked = Instant.now();
            found = get("/api/auth/ok").statusCode();
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofMillis(1_500));
            assertThat(Instant.now()).isBefore(deadline);
        } while (found != status);
    }

    private HttpResponse<String> get(String path) {
        return http.send(setUp().request(path));
    }

    private HttpResponse<String> signUp(String name) {
        return http.send(setUp().signUp(name));
    }

    /** How many answers came; the last says that it is, and after it comes the end. */
    private int askUntilClosed(CountDownLatch busy) throws IOException {
        try (Socket socket = new Socket("localhost", setUp().port())) {
            socket.setSoTimeout(10_000);
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            for (int answers = 1; ; answers++) {
                socket.getOutputStream()
                        .write("HEAD /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(ISO_8859_1));
                List<String> head = head(in);
                assertThat(head.getFirst()).startsWith("HTTP/1.1 200");
                if (head.stream().anyMatch("connection: close"::equalsIgnoreCase)) {
                    assertThat(in.read()).isEqualTo(-1);
                    return answers;
                }
                if (answers == 10) {
                    busy.countDown();
                }
            }
        }
    }

    private static List<String> head(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = in.readLine();
        while (line != null && !line.isEmpty()) {
            lines.add(line);
            line = in.readLine();
        }
        assertThat(line).as("the connection was cut after " + lines).isNotNull();
        return lines;
    }
}
