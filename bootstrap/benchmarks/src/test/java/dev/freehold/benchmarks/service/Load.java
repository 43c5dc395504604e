package dev.freehold.benchmarks.service;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** What clients saw who each sent one request after the other. */
final class Load {
    private final long[] sortedMicros;
    private final long failures;
    private final Duration took;
    private final Duration cpu;

    private Load(long[] sortedMicros, long failures, Duration took, Duration cpu) {
        this.sortedMicros = sortedMicros;
        this.failures = failures;
        this.took = took;
        this.cpu = cpu;
    }

    /**
     * Runs the clients, and waits for them.
     *
     * @param requests gives the next request; called by all clients at once
     */
    static Load of(Server server, int connections, Duration time, Supplier<byte[]> requests)
            throws ExecutionException, InterruptedException {
        LongAdder failures = new LongAdder();
        Duration cpuBefore = server.cpu();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<LongStream>> clients = new ArrayList<>();
            for (int number = 0; number < connections; number++) {
                clients.add(threads.submit(() -> client(server.port(), end, requests, failures)));
            }
            LongStream micros = LongStream.empty();
            for (Future<LongStream> client : clients) {
                micros = LongStream.concat(micros, client.get());
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            Duration cpu = server.cpu().minus(cpuBefore);
            return new Load(micros.sorted().toArray(), failures.sum(), took, cpu);
        }
    }

    private static LongStream client(int port, long end, Supplier<byte[]> requests, LongAdder failures)
            throws IOException {
        LongStream.Builder micros = LongStream.builder();
        try (HttpConnection connection = new HttpConnection(port)) {
            while (System.nanoTime() < end) {
                byte[] request = requests.get();
                long start = System.nanoTime();
                if (connection.send(request) >= 500) {
                    failures.increment();
                }
                micros.add((System.nanoTime() - start) / 1_000);
            }
        }
        return micros.build();
    }

    /** How many requests were answered by 500 and more. */
    long failures() {
        return failures;
    }

    /** Of the server. */
    double cpuMicrosPerRequest() {
        return microsPerRequest(cpu);
    }

    double microsPerRequest(Duration all) {
        return all.toNanos() / 1e3 / sortedMicros.length;
    }

    double requestsPerSecond() {
        return sortedMicros.length / (took.toNanos() / 1e9);
    }

    double percentileMillis(int percent) {
        return sortedMicros[Math.toIntExact((sortedMicros.length - 1L) * percent / 100)] / 1e3;
    }
}
