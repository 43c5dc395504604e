package dev.freehold.benchmarks.service;

import dev.freehold.benchmarks.BenchmarkDatabase;
import dev.freehold.benchmarks.BenchmarkToken;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The service under a mixed load: of 100 requests 70 read a list of 50, 15 one task, 10 create one and 5 change one. Those who
 * create have their own accounts, so that every list keeps its length.
 */
final class Mix {
    private static final int READERS = 1_000;
    private static final int WRITERS = 100;
    private static final int ROUNDS = 3;

    private final List<String> tokens = IntStream.rangeClosed(1, READERS + WRITERS)
            .mapToObj(user -> BenchmarkToken.of("u" + user))
            .toList();

    private Mix() {}

    /**
     * Prints three rounds, of which the first warms up.
     *
     * @param arguments how many connections, 100 if not given; how many seconds a round takes, 20 if not given; and flags for
     *     the JVM of the service
     */
    public static void main(String[] arguments) throws Exception {
        int connections = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        Duration time = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20);
        List<String> flags =
                arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : List.of("-XX:+UseParallelGC");
        Mix mix = new Mix();
        try (BenchmarkDatabase database = BenchmarkDatabase.start();
                Server server = Server.freehold(database, flags)) {
            database.fill(READERS, 50);
            for (int round = 1; round <= ROUNDS; round++) {
                Duration before = database.cpu();
                Load load = Load.of(server, connections, time, mix::request);
                System.out.printf(
                        "round %d  %6.0f req/s  p50 %5.1f ms  p99 %5.1f ms  %4.0f µs CPU  %4.0f µs of the database  %d MiB  %d failed%n",
                        round,
                        load.requestsPerSecond(),
                        load.percentileMillis(50),
                        load.percentileMillis(99),
                        load.cpuMicrosPerRequest(),
                        load.microsPerRequest(database.cpu().minus(before)),
                        server.residentMebibytes(),
                        load.failures());
            }
        }
    }

    private byte[] request() {
        RandomGenerator random = ThreadLocalRandom.current();
        int user = 1 + random.nextInt(READERS);
        int kind = random.nextInt(100);
        if (kind < 70) {
            return request("GET", user, "?limit=50", "");
        }
        String task = "/" + BenchmarkDatabase.taskId(user, 1 + random.nextInt(50));
        if (kind < 85) {
            return request("GET", user, task, "");
        }
        if (kind < 95) {
            return request("POST", READERS + 1 + random.nextInt(WRITERS), "", """
                    {"title":"Buy %d litres of paint","description":"For the fence, before the rain.","due_date":"2027-03-01"}""".formatted(random.nextInt(100)));
        }
        return request("PATCH", user, task, "{\"completed\":%b}".formatted(random.nextBoolean()));
    }

    private byte[] request(String method, int user, String rest, String body) {
        return HttpConnection.request(method, "/api/users/u" + user + "/tasks" + rest, tokens.get(user - 1), body);
    }
}
