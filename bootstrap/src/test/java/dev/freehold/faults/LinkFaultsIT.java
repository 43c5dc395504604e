package dev.freehold.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.AuthServer;
import dev.freehold.fixture.ApiProcess;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.Link;
import dev.freehold.fixture.TestAuthServer;
import dev.freehold.fixture.TestDatabase;
import dev.freehold.fixture.TestHttp;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The network to the database swallows everything, or all but a first word, or lets it through byte by byte; both servers
 * answer all the same.
 */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class LinkFaultsIT {
    /** Two seconds, and as much again for a busy machine. */
    private static final Duration ANSWERED = Duration.ofSeconds(4);

    private static final Duration NOTICED = Duration.ofSeconds(5);
    private static final Duration RECOVERY = Duration.ofSeconds(5);
    private static final int CALLERS = 20;
    private static final List<Link.State> FAULTS =
            List.of(Link.State.SWALLOWS, Link.State.DRIPS, Link.State.GREETS, Link.State.SWALLOWS);

    private final TestHttp http = TestHttp.create();

    @TempDir
    private Path directory;

    @Test
    void the_api_answers_in_time_and_is_well_again_by_itself() throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory);
                Link link = Link.to(database);
                ApiProcess api = ApiProcess.start(
                        directory.resolve("api"),
                        database,
                        Map.of("DATABASE_URL", "jdbc:postgresql://127.0.0.1:%d/freehold".formatted(link.port())))) {
            assertThat(api.create("ada", "before").statusCode()).isEqualTo(201);
            for (Link.State fault : FAULTS) {
                link.becomes(fault);
                assertThatAllAre503InTime(() -> api.create("ada", "meanwhile").statusCode());
                within(NOTICED, () -> api.readiness() == 503);
                link.becomes(Link.State.PASSES);
                within(
                        RECOVERY,
                        () -> api.readiness() == 200
                                && api.create("ada", "after").statusCode() == 201);
            }
            assertThat(api.send("ada", "GET", "/tasks", "").body()).contains("\"before\"");
        }
    }

    @Test
    void the_auth_server_answers_in_time_and_is_well_again_by_itself() throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory);
                Link link = Link.to(database)) {
            TestAuthServer setUp = TestAuthServer.over(database);
            String url = "postgresql://%s:unused@127.0.0.1:%d/freehold".formatted(TestAuthServer.ROLE, link.port());
            try (AuthServer _ = setUp.start(Map.of("AUTH_DATABASE_URL", url))) {
                assertThat(http.send(setUp.signUp("ada")).statusCode()).isEqualTo(200);
                for (Link.State fault : FAULTS) {
                    link.becomes(fault);
                    within(NOTICED, () -> ok(setUp) == 503);
                    assertThatAllAre503InTime(() -> ok(setUp));
                    link.becomes(Link.State.PASSES);
                    within(RECOVERY, () -> ok(setUp) == 200);
                    assertThat(http.send(setUp.signIn("ada", TestAuthServer.password("ada")))
                                    .statusCode())
                            .isEqualTo(200);
                }
            }
        }
    }

    private int ok(TestAuthServer server) {
        return http.send(server.request("/api/auth/ok")).statusCode();
    }

    private record Timed(int status, Duration took) {}

    private static void assertThatAllAre503InTime(IntSupplier call) throws Exception {
        List<Future<Timed>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < CALLERS; caller++) {
                answers.add(threads.submit(() -> {
                    Instant start = Instant.now();
                    int status = call.getAsInt();
                    return new Timed(status, Duration.between(start, Instant.now()));
                }));
            }
            for (Future<Timed> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(503);
                assertThat(answer.get().took()).isLessThan(ANSWERED);
            }
        }
    }

    private static void within(Duration limit, BooleanSupplier condition) {
        Instant start = Instant.now();
        Eventually.holds(condition);
        assertThat(Duration.between(start, Instant.now())).isLessThan(limit);
    }
}
