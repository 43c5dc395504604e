package dev.freehold.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.freehold.bootstrap.local.Ports;
import dev.freehold.fixture.Eventually;
import dev.freehold.fixture.Programs;
import dev.freehold.fixture.TestHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the proxy says where no server says anything, in the installation and in containers. */
class ProxyIT {
    private static final String TASKS = "/api/users/ada%20%22of%22/tasks";
    private static final String SIGN_IN = "/api/auth/sign-in/email";

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final TestHttp http = TestHttp.create();
    private final Ports ports = Ports.unused();
    private final int unused = Ports.unused().api();

    private @Nullable Process proxy;
    private @Nullable HttpServer server;

    @TempDir
    private Path directory;

    @AfterEach
    void stop() {
        if (proxy != null) {
            proxy.destroy();
            proxy.onExit().join();
        }
        if (server != null) {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "containers"})
    void callers_of_servers_that_are_not_ready_get_their_form_of_error(String kind) throws IOException {
        startWithoutServers(kind);

        HttpResponse<String> tasks = get(TASKS + "?q=roses", "*/*");
        assertThat(tasks.statusCode()).isEqualTo(503);
        assertThat(tasks.headers().map())
                .containsEntry("content-type", List.of("application/problem+json"))
                .containsEntry("retry-after", List.of("5"));
        assertThat(json(tasks))
                .isEqualTo(problem(
                        "/docs#unavailable",
                        503,
                        "Service Unavailable",
                        "Tasks are temporarily unavailable: try again later"));

        HttpResponse<String> signIn = get(SIGN_IN, "*/*");
        assertThat(signIn.statusCode()).isEqualTo(503);
        assertThat(signIn.headers().map())
                .containsEntry("content-type", List.of("application/json"))
                .containsEntry("retry-after", List.of("5"));
        assertThat(json(signIn).path("code").stringValue()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(json(signIn).path("message").stringValue()).isNotBlank();

        assertThat(List.of(tasks, signIn, get("/docs", "text/html")))
                .allSatisfy(ProxyIT::is_neither_kept_nor_guessed_at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "containers"})
    void who_opens_the_app_while_no_server_is_ready_gets_a_page(String kind) throws IOException {
        startWithoutServers(kind);

        HttpResponse<String> page = get("/", BROWSER);
        assertThat(page.body()).startsWith("<!doctype html>");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().map())
                .containsEntry("content-type", List.of("text/html; charset=utf-8"))
                .containsEntry("retry-after", List.of("5"));
        is_neither_kept_nor_guessed_at(page);
        assertThat(get("/docs", BROWSER).body()).startsWith("{\"type\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "containers"})
    void callers_of_a_server_that_is_lost_or_hangs_get_its_form_of_error(String kind) throws IOException {
        HttpServer lost = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.api()), 0);
        server = lost;
        lost.createContext("/", ProxyIT::answerNothingButChecks);
        lost.start();
        start(kind);
        Eventually.holds(() -> get(TASKS, "*/*").statusCode() == 502);
        Eventually.holds(() -> get(SIGN_IN, "*/*").statusCode() == 502);

        assertThat(json(get(TASKS, "*/*")))
                .isEqualTo(problem(
                        "about:blank",
                        502,
                        "Bad Gateway",
                        "The service stopped before it responded, and may have carried out the request"));
        assertThat(json(get(SIGN_IN, "*/*")).path("code").stringValue()).isEqualTo("BAD_GATEWAY");
        assertThat(json(get(TASKS + "?hang", "*/*")))
                .isEqualTo(problem(
                        "about:blank",
                        504,
                        "Gateway Timeout",
                        "The service took too long to respond, and may have carried out the request"));
        assertThat(json(get(SIGN_IN + "?hang", "*/*")).path("code").stringValue())
                .isEqualTo("GATEWAY_TIMEOUT");
    }

    private static void answerNothingButChecks(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        if (asked.getPath().equals("/actuator/health/readiness")
                || asked.getPath().equals("/api/auth/ok")) {
            exchange.sendResponseHeaders(200, -1);
        }
        if (asked.getQuery() == null) {
            exchange.close();
        }
    }

    private static void is_neither_kept_nor_guessed_at(HttpResponse<String> answer) {
        assertThat(answer.headers().map())
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("x-content-type-options", List.of("nosniff"));
    }

    private static JsonNode problem(String type, int status, String title, String detail) {
        return new JsonMapper()
                .createObjectNode()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", TASKS);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }

    private HttpResponse<String> get(String path, String accept) {
        return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.app() + path))
                .header("Accept", accept));
    }

    /** And waits until the proxy has learnt from its first checks that nobody is there. */
    private void startWithoutServers(String kind) throws IOException {
        start(kind);
        Eventually.holds(() -> get("/", BROWSER).headers().map().containsValue(List.of("text/html; charset=utf-8")));
    }

    /** Without TLS, on ports of its own. All servers are the one that this test may have started. */
    private void start(String kind) throws IOException {
        assumeTrue(Programs.missing(List.of("haproxy")).isEmpty(), "HAProxy is missing");
        Path shipping = Path.of("shipping");
        String settings = Files.readString(shipping.resolve("proxy/frontend.cfg"))
                        .replaceAll("(?m)^ +(user|group|bind :443|http-request redirect) .*$", "")
                        .replace("bind :80\n", "bind 127.0.0.1:%d\n".formatted(ports.app()))
                        .replace("timeout server 35s", "timeout server 1s")
                + Files.readString(shipping.resolve(kind + "/servers.cfg"))
                        .replaceAll("(127\\.0\\.0\\.1|api|auth):(8080|3000)( port 8081)?", "127.0.0.1:" + ports.api())
                        .replaceAll("127\\.0\\.0\\.1:(8082|3001)( port 8083)?", "127.0.0.1:" + unused);
        Path file = Files.writeString(directory.resolve("haproxy.cfg"), settings);
        proxy = new ProcessBuilder(Programs.find("haproxy").orElseThrow().toString(), "-db", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("haproxy.log").toFile())
                .start();
        Eventually.holds(this::listens);
    }

    private boolean listens() {
        try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), ports.app())) {
            return connection.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
