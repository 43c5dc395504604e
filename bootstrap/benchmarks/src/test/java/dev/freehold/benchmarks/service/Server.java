package dev.freehold.benchmarks.service;

import dev.freehold.benchmarks.BenchmarkDatabase;
import dev.freehold.benchmarks.BenchmarkToken;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server in a process of its own.
 *
 * @param startup from the start of the process to the first answer
 */
record Server(Process process, int port, Duration startup) implements AutoCloseable {
    private static final String ANY_USER = "u1";
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** The packaged service, with those flags for its JVM. */
    static Server freehold(BenchmarkDatabase database, List<String> flags) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(flags);
        arguments.addAll(List.of("-jar", System.getProperty("freehold.jar")));
        return start(arguments, database);
    }

    /** What a request costs at least: see {@link Floor}. */
    static Server floor(BenchmarkDatabase database) throws IOException, InterruptedException {
        return start(
                List.of("-XX:+UseParallelGC", "-cp", System.getProperty("java.class.path"), Floor.class.getName()),
                database);
    }

    private static Server start(List<String> arguments, BenchmarkDatabase database)
            throws IOException, InterruptedException {
        int port = unusedPort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "DATABASE_URL", database.url(),
                        "DATABASE_USER", "freehold_api",
                        "DATABASE_PASSWORD", "unused",
                        "DATABASE_MIGRATION_USER", "freehold_owner",
                        "DATABASE_MIGRATION_PASSWORD", "unused",
                        "BETTER_AUTH_SECRET", BenchmarkToken.SECRET,
                        "RATE_LIMIT_PER_MINUTE", "0",
                        "PORT", String.valueOf(port),
                        "MANAGEMENT_PORT", String.valueOf(unusedPort())));
        long start = System.nanoTime();
        Process process = builder.start();
        byte[] list =
                HttpConnection.request("GET", "/api/users/" + ANY_USER + "/tasks", BenchmarkToken.of(ANY_USER), "");
        while (!answers(port, list)) {
            if (!process.isAlive()
                    || System.nanoTime() - start > Duration.ofMinutes(2).toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("It does not start: " + String.join(" ", command));
            }
            Thread.sleep(5);
        }
        return new Server(process, port, Duration.ofNanos(System.nanoTime() - start));
    }

    private static boolean answers(int port, byte[] request) {
        try (HttpConnection connection = new HttpConnection(port)) {
            return connection.send(request) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Below those that systems take for outgoing connections: one of these could take the port before the server does. */
    private static int unusedPort() {
        return ThreadLocalRandom.current()
                .ints(15_000, 32_768)
                .filter(port -> {
                    try (ServerSocket socket = new ServerSocket(port)) {
                        return socket.isBound();
                    } catch (IOException inUse) {
                        return false;
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    /** What it has used of the processor so far. */
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** What it holds of the memory now; Linux alone tells. */
    int residentMebibytes() throws IOException {
        Matcher resident =
                RESIDENT.matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
        return resident.find() ? Integer.parseInt(resident.group(1)) / 1024 : 0;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
