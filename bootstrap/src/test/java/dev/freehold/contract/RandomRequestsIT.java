package dev.freehold.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.fixture.HandMadeToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sends random requests over real HTTP: 2,000 in every build, 20,000 in the nightly build. */
class RandomRequestsIT {
    private static final int REQUESTS = Integer.getInteger("freehold.fuzz.requests", 2_000);
    private static final long SEED = Long.getLong("freehold.fuzz.seed", System.nanoTime());
    private static final Pattern LEAK = Pattern.compile(
            "Exception|\\bat [a-z]+\\.|org\\.|dev\\.freehold|jooq|postgres|select |Tomcat|Jackson|Spring");

    @Test
    void each_get_a_described_response_and_never_an_internal_error(@TempDir Path directory) throws IOException {
        Map<Integer, Integer> statuses = new TreeMap<>();
        try (ContractService service = ContractService.start(directory, 0)) {
            OpenApi document = service.document();
            RandomRequests requests = new RandomRequests(
                    new Random(SEED), "ada", HandMadeToken.of("ada").compact());
            List<String> tasks = new ArrayList<>();
            for (int number = 0; number < REQUESTS; number++) {
                Exchange exchange = service.wire().send(requests.next(tasks));
                exchange.header("Location").ifPresent(tasks::add);
                statuses.merge(exchange.status(), 1, Integer::sum);

                String where = "seed %d, request %d: %s".formatted(SEED, number, exchange);
                assertThat(exchange.status()).as(where).isLessThan(500);
                assertThat(exchange.headers()).as(where).doesNotContainKeys("set-cookie", "server", "x-powered-by");
                assertThat(document.faults(exchange)).as(where).isEmpty();
                if (exchange.status() >= 400) {
                    assertThat(LEAK.matcher(exchange.text()).find()).as(where).isFalse();
                }
            }
        }
        // If all requests were rejected, the test would prove little.
        assertThat(statuses).containsKeys(200, 201, 204, 400, 401, 403, 404, 405, 406, 415);
    }
}
