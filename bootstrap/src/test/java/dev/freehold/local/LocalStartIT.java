package dev.freehold.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.Ports;
import dev.freehold.bootstrap.local.Repository;
import dev.freehold.documents.commands.Transcript;
import dev.freehold.evidence.EvidenceData;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStartIT {
    private static final int ENDED_BY_SIGTERM = 143;

    /** Shared, so that the database binaries are unpacked once. */
    @TempDir
    private static Path root;

    @BeforeAll
    static void make_the_folder_look_like_the_repository() throws IOException {
        Files.createSymbolicLink(
                root.resolve("frontend"), Repository.containing(Path.of("")).frontend());
    }

    @AfterAll
    static void remove_the_link() throws IOException {
        Files.delete(root.resolve("frontend"));
    }

    // A start takes seconds, so there is one per way to end, and each test checks more than the end.

    @Test
    void stops_everything_and_keeps_its_data() throws IOException, InterruptedException {
        String mail = UUID.randomUUID() + "@example.org";
        String password = UUID.randomUUID().toString();
        try (LocalStart start = LocalStart.begin(root, Ports.unused()).untilReady()) {
            List<ProcessHandle> all = start.all();
            assertThat(all)
                    .contains(start.java(), start.authServer(), start.watchdog())
                    .containsAll(start.database().stream().toList())
                    .hasSize(4);
            long signingUp = System.nanoTime();
            HttpResponse<String> ada = account(
                    start,
                    "sign-up",
                    "{\"name\":\"Ada\",\"email\":\"%s\",\"password\":\"%s\"}".formatted(mail, password));
            assertWithin(Duration.ofSeconds(30), signingUp, "sign-up");
            assertThat(tasks(start, ada, "POST", "{\"title\":\"Survive\"}").statusCode())
                    .isEqualTo(201);
            the_rate_limit_of_the_shell_holds(start, ada);
            reports_that_it_is_already_running_in_one_sentence(start);
            Map<String, String> ports = Map.of(
                    "3000", String.valueOf(start.ports().app()),
                    "8080", String.valueOf(start.ports().api()));
            new Transcript("README.md").replay(root, ports);
            new Transcript("docs/how-to/another-client.md").replay(root, ports);

            start.java().destroy();

            assertThat(start.exitStatus()).isEqualTo(ENDED_BY_SIGTERM);
            LocalStart.awaitEndOf(all);
        }
        try (LocalStart start = LocalStart.begin(root, Ports.unused(), "sh", "-c", "\"$@\"; :", "parent")
                .untilReady()) {
            List<ProcessHandle> all = start.all();
            assertThat(start.java()).isNotEqualTo(start.first());
            long signingIn = System.nanoTime();
            HttpResponse<String> ada =
                    account(start, "sign-in", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(mail, password));
            assertWithin(Duration.ofSeconds(5), signingIn, "sign-in");
            assertThat(tasks(start, ada, "GET", "").body()).contains("Survive");

            start.first().destroyForcibly();

            LocalStart.awaitEndOf(all);
        }
    }

    @Test
    void leaves_nothing_running_when_killed_and_stops_what_its_watchdog_could_not() throws IOException {
        ProcessHandle orphan;
        try (LocalStart start = LocalStart.begin(root, Ports.unused()).untilReady()) {
            orphan = start.database().orElseThrow();
            start.watchdog().destroyForcibly();
            List<ProcessHandle> javaAndServer = List.of(start.java(), start.authServer());
            start.java().destroyForcibly();
            LocalStart.awaitEndOf(javaAndServer);
            assertThat(LocalStart.runs(orphan)).isTrue();

            try (LocalStart next = LocalStart.begin(root, Ports.unused()).untilReady()) {
                assertThat(LocalStart.runs(orphan)).isFalse();
                List<ProcessHandle> all = next.all();
                assertThat(next.database()).isPresent();

                next.java().destroyForcibly();

                LocalStart.awaitEndOf(all);
            }
        }
    }

    @Test
    void reports_a_port_in_use_in_one_sentence() throws IOException, InterruptedException {
        try (ServerSocket somebody = new ServerSocket(0)) {
            Ports unused = Ports.unused();
            Ports ports = new Ports(somebody.getLocalPort(), unused.api(), unused.management());
            try (LocalStart start = LocalStart.begin(root, ports)) {
                assertThat(start.exitStatus()).isEqualTo(1);
                assertThat(start.out()).isEmpty();
                assertThat(start.err())
                        .containsExactly(
                                "Port %d is in use: stop the program that uses it, or set APP_PORT to another port."
                                        .formatted(ports.app()));
            }
        }
    }

    private static void reports_that_it_is_already_running_in_one_sentence(LocalStart start)
            throws IOException, InterruptedException {
        LocalStart second = LocalStart.begin(root, Ports.unused());
        try {
            assertThat(second.exitStatus()).isEqualTo(1);
            assertThat(second.out()).isEmpty();
            assertThat(second.err()).containsExactly("Freehold is already running from this folder: stop it first.");
            assertThat(start.database()).isPresent();
        } finally {
            // Not closed: that would stop the database, which belongs to the first.
            second.first().destroyForcibly();
        }
    }

    private static void the_rate_limit_of_the_shell_holds(LocalStart start, HttpResponse<String> account)
            throws IOException, InterruptedException {
        // They come faster than they are granted.
        int most = 5 * LocalStart.REQUESTS_PER_MINUTE;
        int served = 0;
        while (served < most && tasks(start, account, "GET", "").statusCode() == 200) {
            served++;
        }
        assertThat(served).isBetween(1, most - 1);
    }

    /** As the acceptance scenario of that name wants it; for the evidence report. */
    private static void assertWithin(Duration most, long start, String scenario) {
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(taken).isLessThan(most);
        EvidenceData.measured(scenario, taken.toMillis() + " ms, over HTTP");
    }

    private static HttpResponse<String> account(LocalStart start, String way, String body)
            throws IOException, InterruptedException {
        String app = "http://localhost:" + start.ports().app();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(app + "/api/auth/" + way + "/email"))
                .header("Content-Type", "application/json")
                .header("Origin", app)
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static HttpResponse<String> tasks(
            LocalStart start, HttpResponse<String> account, String method, String body)
            throws IOException, InterruptedException {
        String user = account.body().replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        return send(HttpRequest.newBuilder(URI.create("http://localhost:%d/api/users/%s/tasks"
                        .formatted(start.ports().api(), user)))
                .header(
                        "Authorization",
                        "Bearer " + account.headers().firstValue("set-auth-jwt").orElseThrow())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
