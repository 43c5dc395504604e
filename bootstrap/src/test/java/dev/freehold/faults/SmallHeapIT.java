package dev.freehold.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.fixture.ApiProcess;
import dev.freehold.fixture.TestDatabase;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients ask for far more at once than a small heap has room for. */
class SmallHeapIT {
    private static final int REQUESTS = 500;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;

    /** Several times as many as a heap of 64 MiB has room for. */
    private static final int KEPT = 300;

    private static final int MILLIS_TO_ANSWER = 5_000;
    private static final String STATUS_LINE = "HTTP/1.1 200";

    /** Nearly as large as a body may be; the API ignores what it says of the id. */
    private static final String BODY = "{\"title\": \"t\", \"id\": \"%s\"}".formatted("x".repeat(64_000));

    @TempDir
    private Path directory;

    @Test
    void a_crowd_of_large_requests_holds_up_nobody_else_for_good() throws Exception {
        try (TestDatabase database = TestDatabase.startIn(directory);
                ApiProcess api = ApiProcess.start(
                        directory.resolve("api"),
                        database,
                        Map.of("JDK_JAVA_OPTIONS", "-Xmx96m -XX:+ExitOnOutOfMemoryError"))) {
            assertThat(inACrowd(api)).contains(CREATED).isSubsetOf(CREATED, UNAVAILABLE);

            assertThat(api.send("bob", "GET", "/tasks", "").statusCode()).isEqualTo(OK);
        }
    }

    @Test
    void clients_who_keep_their_connections_leave_room_for_others() throws Exception {
        List<Socket> kept = new ArrayList<>();
        try (TestDatabase database = TestDatabase.startIn(directory);
                ApiProcess api =
                        ApiProcess.start(directory.resolve("api"), database, Map.of("JDK_JAVA_OPTIONS", "-Xmx64m"))) {
            while (kept.size() < KEPT) {
                Socket client = new Socket("localhost", api.port());
                kept.add(client);
                client.setSoTimeout(MILLIS_TO_ANSWER);
                client.getOutputStream()
                        .write("GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
                assertThat(client.getInputStream().readNBytes(STATUS_LINE.length()))
                        .as("connection %d", kept.size())
                        .asString(US_ASCII)
                        .isEqualTo(STATUS_LINE);
            }
        } finally {
            for (Socket client : kept) {
                client.close();
            }
        }
    }

    /** The statuses of the responses, which all have to come. */
    private static Set<Integer> inACrowd(ApiProcess api) throws Exception {
        List<Callable<Integer>> requests = Collections.nCopies(
                REQUESTS, () -> api.send("ada", "POST", "/tasks", BODY).statusCode());
        Set<Integer> statuses = new TreeSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> status : threads.invokeAll(requests)) {
                statuses.add(status.get());
            }
        }
        return statuses;
    }
}
