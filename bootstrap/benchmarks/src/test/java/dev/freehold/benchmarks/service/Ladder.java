package dev.freehold.benchmarks.service;

import dev.freehold.benchmarks.BenchmarkDatabase;
import dev.freehold.benchmarks.BenchmarkToken;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each step of a request costs the server: every rung does what the one before does, and one thing more. */
final class Ladder {
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;

    private Ladder() {}

    /**
     * Prints three rounds, of which the first warms up.
     *
     * @param arguments seconds for a rung in a round, 10 if not given
     */
    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10);
        try (BenchmarkDatabase database = BenchmarkDatabase.start();
                Server server = Server.freehold(database, List.of("-XX:+UseParallelGC"))) {
            database.fill(100, 50);
            for (int round = 1; round <= ROUNDS; round++) {
                double below = 0;
                for (Map.Entry<String, byte[]> rung : rungs().entrySet()) {
                    Load load = Load.of(server, CONNECTIONS, time, rung::getValue);
                    double cost = load.cpuMicrosPerRequest();
                    System.out.printf("round %d  %-24s %6.0f µs  %+6.0f%n", round, rung.getKey(), cost, cost - below);
                    below = cost;
                }
            }
            try (Server floor = Server.floor(database)) {
                byte[] list = request("/api/users/u1/tasks?limit=50", BenchmarkToken.of("u1"));
                for (int round = 1; round <= ROUNDS; round++) {
                    System.out.printf(
                            "round %d  %-24s %6.0f µs%n",
                            round,
                            "floor, a list of 50",
                            Load.of(floor, CONNECTIONS, time, () -> list).cpuMicrosPerRequest());
                }
            }
        }
    }

    private static Map<String, byte[]> rungs() {
        String token = BenchmarkToken.of("u1");
        Map<String, byte[]> rungs = new LinkedHashMap<>();
        rungs.put("401: the gate", request("/api/users/u1/tasks", "no token"));
        rungs.put("403: and the token", request("/api/users/u2/tasks", token));
        rungs.put("404: and Spring MVC", request("/api/users/u1/nothing", token));
        rungs.put("one task", request("/api/users/u1/tasks/" + BenchmarkDatabase.taskId(1, 7), token));
        rungs.put("a list of 50", request("/api/users/u1/tasks?limit=50", token));
        return rungs;
    }

    private static byte[] request(String target, String token) {
        return HttpConnection.request("GET", target, token, "");
    }
}
