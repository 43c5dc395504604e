package dev.freehold.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.AuthServer;
import dev.freehold.bootstrap.local.Ports;
import dev.freehold.bootstrap.local.Repository;
import dev.freehold.fixture.HandMadeToken;
import dev.freehold.fixture.ServiceLogs;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final int port = Ports.unused().app();
    private final AtomicLong callers = new AtomicLong();

    @Test
    void no_account_is_lost_and_it_recovers_by_itself(@TempDir Path directory) throws Exception {
        AtomicReference<AuthServer> server = new AtomicReference<>();
        try (TestDatabase database = TestDatabase.startIn(directory)) {
            database.root("create role freehold_auth login");
            database.root("create schema auth authorization freehold_auth");
            server.set(start(database));
            try (Load load = Load.of(WRITERS, Duration.ofMillis(200), 200, this::signUp)) {
                Map<String, Faults.Fault> faults = new Faults(database, "freehold_auth", "auth.\"user\"").all();
                faults.put("the auth server killed and started again", () -> {
                    load.serverIsKilled(true);
                    kill();
                    server.get().close();
                    server.set(start(database));
                });
                FaultRun run = FaultRun.of(faults, load);
                load.stop();

                assertThat(run.lost("auth server", load, names(database))).isEmpty();
                assertThat(load.unexpected()).isEmpty();
                assertThat(run.longestRecovery()).isLessThan(RECOVERY);
            }
        } finally {
            server.get().close();
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
                        // So that sign-ups come from many addresses, of which each may make a few.
                        "TRUSTED_PROXIES",
                        "127.0.0.1,::1",
                        "PORT",
                        String.valueOf(port)),
                ServiceLogs.file("auth-server-" + port));
    }

    private static void kill() {
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("/node"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private int signUp(int writer, String name) throws IOException, InterruptedException {
        long caller = callers.incrementAndGet();
        return http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:%d/api/auth/sign-up/email".formatted(port)))
                                .timeout(Duration.ofSeconds(20))
                                .header("Content-Type", "application/json")
                                .header(
                                        "X-Forwarded-For",
                                        "10.%d.%d.%d".formatted(caller >> 16 & 255, caller >> 8 & 255, caller & 255))
                                .POST(BodyPublishers.ofString(
                                        "{\"name\":\"%s\",\"email\":\"%s@example.org\",\"password\":\"unusual-words-here\"}"
                                                .formatted(name, name)))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static Set<String> names(TestDatabase database) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = database.as("postgres").getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select name from auth.\"user\"")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
