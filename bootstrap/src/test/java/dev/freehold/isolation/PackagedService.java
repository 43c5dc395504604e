package dev.freehold.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.freehold.bootstrap.local.Ports;
import dev.freehold.fixture.PackagedJar;
import dev.freehold.fixture.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar in its own process and folder, as an operator runs it. */
final class PackagedService implements ServiceUnderTest, AutoCloseable {
    private static final String STARTED = "Started Freehold in ";
    private static final Path LOGS = Path.of("target", "service-logs");
    private static final int SECONDS_TO_END = 30;

    private final TestDatabase database;
    private final Process process;
    private final int port;
    private final int managementPort;
    private final StringBuffer said = new StringBuffer();
    private Thread listener = new Thread();

    private PackagedService(TestDatabase database, Process process, int port, int managementPort) {
        this.database = database;
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Starts the service and waits until it is ready.
     *
     * @param directory an empty folder, which the jar is copied to and run in
     * @param environment maps the required variables to those passed
     */
    static PackagedService start(Path directory, UnaryOperator<Map<String, String>> environment) throws IOException {
        TestDatabase database = TestDatabase.startIn(directory);
        Ports ports = Ports.unused();
        Map<String, String> variables = database.variables();
        variables.putAll(Map.of(
                "PORT", String.valueOf(ports.api()),
                "MANAGEMENT_PORT", String.valueOf(ports.management()),
                "RATE_LIMIT_PER_MINUTE", "1000000"));
        ProcessBuilder command = PackagedJar.command(directory, environment.apply(new HashMap<>(variables)));
        PackagedService service = new PackagedService(database, command.start(), ports.api(), ports.management());
        service.awaitStart();
        return service;
    }

    private void awaitStart() throws IOException {
        CompletableFuture<Void> deadline = PackagedJar.endUnlessStarted(process);
        BufferedReader lines = process.inputReader(UTF_8);
        String line = lines.readLine();
        while (line != null && !line.contains(STARTED)) {
            said.append(line).append('\n');
            line = lines.readLine();
        }
        if (line == null) {
            database.close();
            throw new IllegalStateException("It did not start: " + said);
        }
        deadline.cancel(false);
        said.append(line).append('\n');
        listener = Thread.ofVirtual()
                .start(() -> lines.lines().forEach(more -> said.append(more).append('\n')));
    }

    @Override
    public int port() {
        return port;
    }

    int managementPort() {
        return managementPort;
    }

    /** Everything printed so far. */
    String said() {
        return said.toString();
    }

    /** From the OpenAPI document, which another test compares with the routes. */
    @Override
    public Set<String> routes() {
        String document = get(port, "/openapi.json");
        return new TreeSet<>(new JsonMapper().readTree(document).path("paths").propertyNames());
    }

    private static String get(int port, String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String kept(String user) {
        return database.kept(user);
    }

    @Override
    public void close() throws IOException {
        // Through its handle, which leaves the stream open until everything is read.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.toHandle().destroyForcibly();
            }
            listener.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
        Files.createDirectories(LOGS);
        Files.writeString(LOGS.resolve(port + ".log"), said);
    }
}
