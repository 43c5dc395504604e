package dev.freehold.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.bootstrap.local.AuthServer;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.TestAuthServer;
import dev.freehold.fixture.TestDatabase;
import dev.freehold.fixture.TestHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The clock of the auth server is set back and forth while it serves; that of its database is not. Needs libfaketime, under
 * which the JVM of the API does not run.
 */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class ClockIT {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;

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
            Files.move(next, offset, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
                "DONT_FAKE_MONOTONIC", "1");
    }

    private static Optional<Path> library() {
        String named = System.getProperty("freehold.faketime", "");
        return Stream.of(Path.of(named), Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
