package dev.freehold.bootstrap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.fixture.PackagedService;
import dev.freehold.fixture.SlowReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the packaged jar does with connections: with slow ones, and with those that are open when it stops. It is stopped
 * before the threads are waited for, some of which go on for as long as it serves.
 */
class ConnectionsIT {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: ([0-9]+)\r\n");
    private static final Pattern CLOSES = Pattern.compile("(?i)\r\nconnection: close\r\n");
    private static final int BUSY = 20;
    private static final int IDLE = 5;
    private static final int SLOW = 300;

    private final String token = Tokens.of("ada");

    @Test
    void slow_heads_are_cut_off_and_a_stop_cuts_off_nobody(@TempDir Path directory) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                PackagedService service = PackagedService.start(directory, UnaryOperator.identity())) {
            List<Future<Duration>> slow = new ArrayList<>();
            for (int client = 0; client < SLOW; client++) {
                slow.add(threads.submit(() -> held(service, "GET /openapi.json HTTP/1.1\r\nHost: a\r\nX: ")));
            }
            try (Socket kept = open(service)) {
                for (int request = 0; request < 1_000; request++) {
                    assertThat(ask(kept)).startsWith("HTTP/1.1 200").doesNotContainPattern(CLOSES);
                }
            }
            for (Future<Duration> held : slow) {
                assertThat(held.get()).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(15));
            }

            CountDownLatch busy = new CountDownLatch(BUSY);
            List<Future<Integer>> answered = new ArrayList<>();
            for (int connection = 0; connection < BUSY; connection++) {
                answered.add(threads.submit(() -> askUntilClosed(service, busy)));
            }
            List<Socket> idle = new ArrayList<>();
            for (int connection = 0; connection < IDLE; connection++) {
                Socket socket = open(service);
                ask(socket);
                idle.add(socket);
            }
            assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(readiness(service)).isEqualTo(200);
            Instant stopped = Instant.now();
            service.terminate();

            assertThatReadinessTurns503(service);
            // Spring Boot turns readiness a few milliseconds before it stops anything, so the first answer may come too
            // early.
            for (Socket socket : idle) {
                assertThat(answersUntilClosed(socket, () -> {})).isPositive();
                socket.close();
            }
            for (Future<Integer> answers : answered) {
                assertThat(answers.get()).isPositive();
            }
            assertThat(service.exitStatus()).isEqualTo(143);
            assertThat(Duration.between(stopped, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
    }

    /** By night, since it takes as long as the limit. */
    @Test
    @EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
    void slow_bodies_are_cut_off(@TempDir Path directory) throws Exception {
        String head = "POST /api/users/ada/tasks HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n"
                + "Content-Type: application/json\r\nAuthorization: Bearer ";
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                PackagedService service = PackagedService.start(directory, UnaryOperator.identity())) {
            List<Future<Duration>> slow = new ArrayList<>();
            for (int client = 0; client < SLOW; client++) {
                String caller = client % 2 == 0 ? token : "refused";
                slow.add(threads.submit(() -> held(service, head + caller + "\r\n\r\n")));
            }
            try (Socket kept = open(service)) {
                for (int request = 0; request < 1_000; request++) {
                    assertThat(ask(kept)).startsWith("HTTP/1.1 200");
                }
            }
            for (Future<Duration> held : slow) {
                assertThat(held.get()).isLessThan(Duration.ofSeconds(40));
            }
        }
    }

    /** By night, since it takes as long as the limit. */
    @Test
    @EnabledIfSystemProperty(named = "freehold.nightly", matches = "true")
    void answers_that_nobody_reads_are_cut_off(@TempDir Path directory) throws Exception {
        // Answers that never ask for the database: a 503 would close the connection too, and sooner.
        String document = "GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n";
        // More of them than the operating system keeps for a client.
        String requests = document.repeat(200);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                PackagedService service = PackagedService.start(directory, UnaryOperator.identity())) {
            List<Future<Duration>> held = new ArrayList<>();
            for (int client = 0; client < BUSY; client++) {
                SlowReader reader = client % 2 == 0 ? SlowReader.NOTHING : SlowReader.A_LITTLE_NOW_AND_THEN;
                held.add(threads.submit(() -> reader.held(service.port(), requests)));
            }
            try (Socket kept = open(service)) {
                for (int request = 0; request < 100; request++) {
                    assertThat(ask(kept, document)).startsWith("HTTP/1.1 200");
                }
            }
            for (Future<Duration> time : held) {
                assertThat(time.get()).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(45));
            }
        }
    }

    private static Socket open(PackagedService service) throws IOException {
        Socket socket = new Socket("localhost", service.port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static void assertThatReadinessTurns503(PackagedService service) throws Exception {
        Instant deadline = Instant.now().plusSeconds(5);
        while (readiness(service) != 503) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    private static int readiness(PackagedService service) throws Exception {
        URI uri = URI.create("http://localhost:" + service.managementPort() + "/actuator/health/readiness");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** How many answers came, the last of which said so. Each request has an answer, and after the last comes the end. */
    private int askUntilClosed(PackagedService service, CountDownLatch busy) throws IOException {
        try (Socket socket = open(service)) {
            return answersUntilClosed(socket, busy::countDown);
        }
    }

    /** @param atTheTenth what to do then */
    private int answersUntilClosed(Socket socket, Runnable atTheTenth) throws IOException {
        for (int answers = 1; ; answers++) {
            String answer = ask(socket);
            assertThat(answer).startsWith("HTTP/1.1 200");
            if (CLOSES.matcher(answer).find()) {
                assertThat(socket.getInputStream().read()).isEqualTo(-1);
                return answers;
            }
            if (answers == 10) {
                atTheTenth.run();
            }
        }
    }

    private String ask(Socket socket) throws IOException {
        return ask(
                socket,
                "GET /api/users/ada/tasks HTTP/1.1\r\nHost: freehold_api:8080\r\nAuthorization: Bearer " + token
                        + "\r\n\r\n");
    }

    /** The head of the answer, after its body has been read. */
    private static String ask(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The connection was cut: " + head);
            }
            head.append((char) next);
        }
        Matcher length = LENGTH.matcher(head);
        assertThat(length.find()).as(head.toString()).isTrue();
        int size = Integer.parseInt(length.group(1));
        assertThat(in.readNBytes(size)).hasSize(size);
        return head.toString();
    }

    /** How long the server lets a client go on that sends a byte twice a second. */
    private static Duration held(PackagedService service, String beginning) throws IOException {
        Instant start = Instant.now();
        try (Socket socket = open(service)) {
            socket.setSoTimeout(500);
            socket.getOutputStream().write(beginning.getBytes(ISO_8859_1));
            while (isOpen(socket) && Duration.between(start, Instant.now()).toSeconds() < 60) {
                socket.getOutputStream().write('a');
            }
        } catch (SocketException reset) {
            // cut off as well
        }
        return Duration.between(start, Instant.now());
    }

    private static boolean isOpen(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException silent) {
            return true;
        }
    }
}
