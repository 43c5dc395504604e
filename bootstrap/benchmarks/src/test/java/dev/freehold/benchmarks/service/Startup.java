package dev.freehold.benchmarks.service;

import dev.freehold.benchmarks.BenchmarkDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** From the start of the process to the first list that it answers, without and with an AOT cache (JEP 483, JEP 514). */
final class Startup {
    private static final int TIMES = 5;

    private Startup() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("freehold-benchmarks");
        Path cache = directory.resolve("freehold.aot");
        try (BenchmarkDatabase database = BenchmarkDatabase.start()) {
            measure("without a cache", database, List.of());
            try (Server trained = Server.freehold(database, List.of("-XX:AOTCacheOutput=" + cache))) {
                // Its end writes the cache.
                System.out.printf(
                        "in the training run: %d ms%n", trained.startup().toMillis());
            }
            System.out.printf("the cache has %d MiB%n", Files.size(cache) / 1_048_576);
            measure("with the cache", database, List.of("-XX:AOTCache=" + cache));
        } finally {
            Files.deleteIfExists(cache);
            Files.deleteIfExists(directory);
        }
    }

    private static void measure(String what, BenchmarkDatabase database, List<String> flags) throws Exception {
        for (int time = 1; time <= TIMES; time++) {
            try (Server server = Server.freehold(database, flags)) {
                System.out.printf("%s: %d ms, %d MiB%n", what, server.startup().toMillis(), server.residentMebibytes());
            }
        }
    }
}
