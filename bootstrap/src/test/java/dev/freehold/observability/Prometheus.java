package dev.freehold.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.bootstrap.local.Ports;
import dev.freehold.fixture.Eventually;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Prometheus, with our configuration and our rules in quick motion: what takes minutes takes seconds. */
final class Prometheus implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private Prometheus(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** A program of Prometheus in the folder {@code -Dfreehold.prometheus}, or on the path. */
    static Optional<String> tool(String name) {
        String folders = System.getProperty("freehold.prometheus", "") + File.pathSeparator + System.getenv("PATH");
        return Stream.of(folders.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Watches the management port of an instance; returns once it answers queries. */
    static Prometheus watching(int managementPort, Path folder) throws IOException {
        Files.writeString(
                folder.resolve("prometheus.yml"),
                MonitoringFiles.text("prometheus.yml")
                        .replace("15s", "1s")
                        .replace("localhost:8081", "localhost:" + managementPort));
        Files.writeString(
                folder.resolve("alerts.yml"),
                MonitoringFiles.text("alerts.yml")
                        .replaceAll("for: [0-9]+m", "for: 1s")
                        .replaceAll("\\[[0-9]+m]", "[10s]"));
        int port = Ports.unused().app();
        Process process = new ProcessBuilder(
                        tool("prometheus").orElseThrow(),
                        "--config.file=prometheus.yml",
                        "--storage.tsdb.path=data",
                        "--web.listen-address=127.0.0.1:" + port)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
        Prometheus prometheus = new Prometheus(process, port);
        try {
            Eventually.holds(() -> !process.isAlive() || prometheus.isReady());
            assertThat(process.isAlive())
                    .as(Files.readString(folder.resolve("prometheus.log")))
                    .isTrue();
        } catch (AssertionError failure) {
            prometheus.close();
            throw failure;
        }
        return prometheus;
    }

    /** The result of a query; fails if Prometheus does not take it. */
    JsonNode query(String query) {
        JsonNode answer = get("/api/v1/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        if (!answer.path("status").stringValue("").equals("success")) {
            throw new IllegalStateException(query + ": " + answer);
        }
        return answer.path("data").path("result");
    }

    private boolean isReady() {
        return get("/api/v1/query?query=up").path("status").stringValue("").equals("success");
    }

    /** The names of the alerts that fire. */
    Set<String> firing() {
        Set<String> names = new TreeSet<>();
        for (JsonNode alert : get("/api/v1/alerts").path("data").path("alerts")) {
            if (alert.path("state").stringValue("").equals("firing")) {
                names.add(alert.path("labels").path("alertname").stringValue());
            }
        }
        return names;
    }

    private JsonNode get(String path) {
        try {
            return new JsonMapper()
                    .readTree(http.send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                            .build(),
                                    BodyHandlers.ofString())
                            .body());
        } catch (IOException notYet) {
            return new JsonMapper().createObjectNode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
