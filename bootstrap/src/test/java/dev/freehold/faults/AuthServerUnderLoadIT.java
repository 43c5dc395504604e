package dev.freehold.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.AuthServer;
import dev.freehold.fixture.TestAuthServer;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The auth server while people sign up, with a fault a minute. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class AuthServerUnderLoadIT {
    private static final Duration RECOVERY = Duration.ofSeconds(5);
    private static final int WRITERS = 2;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong callers = new AtomicLong();

    @Test
    void no_account_is_lost_and_it_recovers_by_itself(@TempDir Path directory) throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory)) {
            TestAuthServer setUp = TestAuthServer.over(database);
            AtomicReference<AuthServer> server = new AtomicReference<>(setUp.start(TestAuthServer.MANY_CALLERS));
            try (Load load = Load.of(WRITERS, Duration.ofMillis(200), 200, (_, name) -> signUp(setUp, name))) {
                Map<String, Faults.Fault> faults = new Faults(database, TestAuthServer.ROLE, "auth.\"user\"").all();
                faults.put("the auth server killed and started again", () -> {
                    load.serverIsKilled(true);
                    kill();
                    server.get().close();
                    server.set(setUp.start(TestAuthServer.MANY_CALLERS));
                });
                FaultRun run = FaultRun.of(faults, load);
                load.stop();

                assertThat(run.lost("auth server", load, database.texts("select name from auth.\"user\"")))
                        .isEmpty();
                assertThat(load.unexpected()).isEmpty();
                assertThat(run.longestRecovery()).isLessThan(RECOVERY);
            } finally {
                server.get().close();
            }
        }
    }

    private static void kill() {
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("/node"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private int signUp(TestAuthServer setUp, String name) throws IOException, InterruptedException {
        return http.send(setUp.signUp(name, callers.incrementAndGet()).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
