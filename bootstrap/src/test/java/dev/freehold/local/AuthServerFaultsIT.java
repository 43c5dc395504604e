package dev.freehold.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.AuthServer;
import dev.freehold.bootstrap.local.Ports;
import dev.freehold.bootstrap.local.Repository;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.HandMadeToken;
import dev.freehold.fixture.ServiceLogs;
import dev.freehold.fixture.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the auth server does without its database, and when it is told to stop. */
class AuthServerFaultsIT {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int BUSY = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = Ports.unused().app();
    private final Path log = ServiceLogs.file("auth-server-" + port);

    @Test
    void it_outlives_its_database_tells_so_and_stops_without_cutting_off_anybody(@TempDir Path directory)
            throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            database.root("create role freehold_auth login");
            database.root("create schema auth authorization freehold_auth");
            try (AuthServer server = start(database)) {
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

    private AuthServer start(TestDatabase database) {
        return AuthServer.start(
                Repository.containing(Path.of("")),
                Map.of(
                        "BETTER_AUTH_SECRET",
                        HandMadeToken.SECRET,
                        "AUTH_DATABASE_URL",
                        database.uri("freehold_auth"),
                        "JWT_ISSUER",
                        "http://localhost:" + port,
                        "PORT",
                        String.valueOf(port),
                        "LOG_FORMAT",
                        "json"),
                log);
    }

    /** What was logged of the request, when it was answered and before. */
    private List<String> lines(HttpResponse<String> answer) {
        String id = answer.headers().firstValue("x-request-id").orElseThrow();
        Eventually.holds(() -> linesWith(id).stream().anyMatch(line -> line.contains("\"status\"")));
        return linesWith(id);
    }

    private List<String> linesWith(String id) {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.contains(id))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Within a second each time it is asked. */
    private void assertThatOkBecomes(int status) throws Exception {
        Instant deadline = Instant.now().plus(LIMIT);
        int found;
        do {
            Instant asked = Instant.now();
            found = get("/api/auth/ok").statusCode();
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofMillis(1_500));
            assertThat(Instant.now()).isBefore(deadline);
        } while (found != status);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> signUp(String name) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/auth/sign-up/email"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"name\":\"%s\",\"email\":\"%s@example.org\",\"password\":\"unusual-words-%s\"}"
                                        .formatted(name, name, name)))
                        .build(),
                BodyHandlers.ofString());
    }

    /** How many answers came; the last says that it is, and after it comes the end. */
    private int askUntilClosed(CountDownLatch busy) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
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
