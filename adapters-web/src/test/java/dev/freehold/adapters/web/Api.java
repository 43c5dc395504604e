package dev.freehold.adapters.web;

import dev.freehold.application.TasksApplication;
import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.application.port.in.ManageTasks;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.UserId;
import dev.freehold.testkit.InMemoryTaskRepository;
import dev.freehold.testkit.Samples;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** The API, served over real HTTP on a free port, its tasks in memory. */
final class Api implements AutoCloseable {
    static final String ORIGIN = "http://localhost:3000";
    private static final String TOKEN = "token-of.";
    private static final AtomicInteger USERS = new AtomicInteger();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;
    private final int port;

    private Api(ConfigurableApplicationContext context) {
        this.context = context;
        this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** One for all tests that ask for nothing special; each test has users of its own. Ends with the process. */
    static Api shared() {
        return Shared.API;
    }

    private static final class Shared {
        static final Api API = keeping(0, ticking());
    }

    /** Time that never stands still, so that every write can be told from the last. */
    private static InstantSource ticking() {
        AtomicLong ticks = new AtomicLong();
        return () -> Samples.NOON.plusMillis(ticks.incrementAndGet());
    }

    static Api withRate(int requestsPerMinute) {
        return keeping(requestsPerMinute, ticking());
    }

    static Api at(InstantSource clock) {
        return keeping(0, clock);
    }

    private static Api keeping(int requestsPerMinute, InstantSource clock) {
        TasksApplication application = application(clock);
        return over(application.access(), application.tasks(), requestsPerMinute);
    }

    static TasksApplication application(InstantSource clock) {
        return TasksApplication.with(new InMemoryTaskRepository(), Api::verify, clock, new Random(7));
    }

    static Api over(AccessControl access, ManageTasks tasks, int requestsPerMinute) {
        return over(access, tasks, requestsPerMinute, Application.class);
    }

    /** The adapter in a service that is set up in another way, or has more in it. */
    static Api within(Class<?> application, String... properties) {
        TasksApplication core = application(ticking());
        return over(core.access(), core.tasks(), 0, application, properties);
    }

    private static Api over(
            AccessControl access,
            ManageTasks tasks,
            int requestsPerMinute,
            Class<?> application,
            String... properties) {
        return new Api(start(application, webAdapter(access, tasks, requestsPerMinute), properties));
    }

    /** Somebody else's service, with nothing of ours but the gate. */
    static Api behindTheGate(Class<?> application) {
        return new Api(start(application, new GateAdapter(TasksApplication.accessOnly(Api::verify), List.of(ORIGIN))));
    }

    /** Behind a gate whose list of what is public names everything. */
    static Api behindAnOpenList(Class<?> application) {
        return new Api(start(
                application,
                new GateAdapter(
                        TasksApplication.accessOnly(Api::verify), List.of(ORIGIN), 0, path -> true, served -> {})));
    }

    private static WebAdapter webAdapter(AccessControl access, ManageTasks tasks, int requestsPerMinute) {
        byte[] key = "a key for cursors, of 32 bytes or".getBytes(StandardCharsets.UTF_8);
        return new WebAdapter(
                access,
                tasks,
                new WebAdapter.Options(
                        List.of(ORIGIN), requestsPerMinute, List.of(new SecretKeySpec(key, "HmacSHA256"))),
                request -> {});
    }

    private static ConfigurableApplicationContext start(
            Class<?> application,
            ApplicationContextInitializer<GenericApplicationContext> adapter,
            String... properties) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "spring.web.resources.add-mappings=false",
                        "spring.mvc.formcontent.filter.enabled=false",
                        "logging.level.root=off")
                .properties(properties)
                .initializers(adapter)
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = ErrorMvcAutoConfiguration.class)
    static class Application {}

    private static Optional<AuthenticatedUser> verify(AccessToken token) {
        return token.value().startsWith(TOKEN)
                ? Optional.of(new AuthenticatedUser(new UserId(new String(
                        Base64.getUrlDecoder().decode(token.value().substring(TOKEN.length())),
                        StandardCharsets.UTF_8))))
                : Optional.empty();
    }

    static String tokenOf(String user) {
        return TOKEN + Base64.getUrlEncoder().withoutPadding().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }

    /** A user whom no other test knows. */
    User user() {
        return user("user-" + USERS.incrementAndGet());
    }

    User user(String id) {
        return new User(this, id);
    }

    int port() {
        return port;
    }

    /** A request without a token, or with the one among the headers. */
    Answer send(String method, String path, String body, String... headers) {
        return send(method, path, BodyPublishers.ofString(body), headers);
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
