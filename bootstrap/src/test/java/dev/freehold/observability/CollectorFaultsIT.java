package dev.freehold.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.Ports;
import dev.freehold.fixture.ApiProcess;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Traces are wanted, and the collector takes none: nobody waits for it, and nothing piles up. */
@EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
class CollectorFaultsIT {
    private static final int THREADS = 8;

    /** Two spans each, which in this heap would not find room. */
    private static final int REQUESTS = 80_000;

    private static final String HEAP = "-Xmx80m";
    private static final int CONNECTIONS = 1_000;
    private static final Duration SLOW = Duration.ofMillis(500);

    @TempDir
    private Path directory;

    @Test
    void a_collector_that_hangs_holds_up_nobody() throws Exception {
        // Connections are accepted by the operating system, and nobody ever reads or answers.
        try (ServerSocket collector = new ServerSocket(0, CONNECTIONS, InetAddress.getLoopbackAddress())) {
            assertThatNothingIsHeldUp("http://127.0.0.1:" + collector.getLocalPort());
        }
    }

    @Test
    void a_collector_that_refuses_holds_up_nobody() throws Exception {
        assertThatNothingIsHeldUp("http://127.0.0.1:" + Ports.unused().app());
    }

    private void assertThatNothingIsHeldUp(String endpoint) throws Exception {
        Instant stopped;
        try (TestDatabase database = TestDatabase.startIn(directory);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            try (ApiProcess api = ApiProcess.start(
                    directory.resolve("api"),
                    database,
                    Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint, "JDK_JAVA_OPTIONS", HEAP))) {
                List<Future<Integer>> work = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    work.add(threads.submit(() -> slowRequests(api)));
                }
                int slow = 0;
                for (Future<Integer> part : work) {
                    slow += part.get();
                }
                System.out.printf("%d of %d requests took more than %s%n", slow, REQUESTS, SLOW);
                assertThat(slow).isLessThan(REQUESTS / 1_000);
                assertThat(api.readiness()).isEqualTo(200);
                assertThat(api.said()).doesNotContain("OutOfMemory");
                // The exporter complains at length now and then, but not for each request.
                assertThat(api.said().lines().count()).isLessThan(REQUESTS / 100);
                stopped = Instant.now();
            }
            assertThat(Duration.between(stopped, Instant.now())).isLessThan(Duration.ofSeconds(15));
        }
    }

    private static int slowRequests(ApiProcess api) throws IOException {
        int slow = 0;
        for (int request = 0; request < REQUESTS / THREADS; request++) {
            Instant start = Instant.now();
            assertThat(api.send("ada", "GET", "/tasks", "").statusCode()).isEqualTo(200);
            if (Duration.between(start, Instant.now()).compareTo(SLOW) > 0) {
                slow++;
            }
        }
        return slow;
    }
}
