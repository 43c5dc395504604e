package dev.freehold.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.Ports;
import dev.freehold.bootstrap.local.database.PostmasterFile;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.ServiceLogs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A local run in its own process, which can be stopped or killed. */
final class LocalStart implements AutoCloseable {
    /** Enough for whoever follows a page, and fewer than a test can send. */
    static final int REQUESTS_PER_MINUTE = 60;

    private final Path root;
    private final Ports ports;
    private final Process process;

    private LocalStart(Path root, Ports ports, Process process) {
        this.root = root;
        this.ports = ports;
        this.process = process;
    }

    /**
     * Launches Freehold without waiting for it to start.
     *
     * @param root a folder set up to look like the repository
     * @param wrapper a command to start the Java program with, or nothing
     */
    static LocalStart begin(Path root, Ports ports, String... wrapper) throws IOException {
        Stream<String> java = Stream.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                // What a developer's machine may hold: digits of its own, and a proxy that is asked for localhost too.
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dhttp.proxyHost=127.0.0.1",
                "-Dhttp.proxyPort=9",
                "-Dhttp.nonProxyHosts=none",
                "-cp",
                System.getProperty("java.class.path"),
                LocalFreehold.class.getName());
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(wrapper), java).toList())
                .directory(root.toFile())
                .redirectOutput(root.resolve("out").toFile())
                .redirectError(root.resolve("err").toFile());
        builder.environment()
                .putAll(Map.of(
                        "PGSSLMODE", "require",
                        "PGHOST", "192.0.2.1",
                        "RATE_LIMIT_PER_MINUTE", String.valueOf(REQUESTS_PER_MINUTE),
                        "APP_PORT", Integer.toString(ports.app()),
                        "API_PORT", Integer.toString(ports.api()),
                        "MANAGEMENT_PORT", Integer.toString(ports.management())));
        return new LocalStart(root, ports, builder.start());
    }

    Ports ports() {
        return ports;
    }

    LocalStart untilReady() {
        try {
            Eventually.holds(() -> !process.isAlive() || !out().isEmpty());
            assertThat(out())
                    .as(() -> String.join("\n", err()))
                    .containsExactly("Freehold is ready: open http://localhost:" + ports.app());
            return this;
        } catch (AssertionError failure) {
            close();
            throw failure;
        }
    }

    int exitStatus() throws InterruptedException {
        assertThat(process.waitFor(Eventually.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        return process.exitValue();
    }

    List<String> out() {
        return lines("out");
    }

    List<String> err() {
        return lines("err");
    }

    /** The process launched: the wrapper or the Java program. */
    ProcessHandle first() {
        return process.toHandle();
    }

    ProcessHandle java() {
        return named("java");
    }

    ProcessHandle authServer() {
        return named("node");
    }

    /** The watchdog, which stops the database if the Java program cannot. */
    ProcessHandle watchdog() {
        return java().children()
                .filter(child -> !child.equals(authServer()))
                .findFirst()
                .orElseThrow();
    }

    Optional<ProcessHandle> database() {
        return PostmasterFile.in(root.resolve(".local/postgres")).server();
    }

    /** All its processes. The database server is not a descendant. */
    List<ProcessHandle> all() {
        return Stream.of(Stream.of(first()), process.descendants(), database().stream())
                .flatMap(part -> part)
                .toList();
    }

    private ProcessHandle named(String name) {
        return all().stream()
                .filter(each -> each.info().command().orElse("").endsWith("/" + name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(root.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An exited process that was not waited for is still listed, but has no command. */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    static void awaitEndOf(List<ProcessHandle> processes) {
        Eventually.holds(() -> processes.stream().noneMatch(LocalStart::runs));
    }

    /** Kills what is left, so that a failed test leaves nothing running, and keeps what was printed. */
    @Override
    public void close() {
        List<ProcessHandle> left = all();
        left.forEach(ProcessHandle::destroyForcibly);
        awaitEndOf(left);
        List<String> printed = Stream.concat(out().stream(), err().stream()).toList();
        Path secret = root.resolve(".local/secret");
        try {
            Files.write(ServiceLogs.file("local-start-" + ports.app()), printed);
            if (Files.exists(secret)) {
                String text = Files.readString(secret).strip();
                assertThat(printed).noneMatch(line -> line.contains(text));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
