package dev.freehold.isolation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.freehold.bootstrap.ComposedService;
import dev.freehold.fixture.ServiceUnderTest;
import dev.freehold.fixture.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The service as {@code Wiring} composes it, on a real PostgreSQL, with some fences removed: each by overriding one
 * part.
 */
final class FencedService implements ServiceUnderTest, AutoCloseable {
    private static final String ADVICE = "dev.freehold.adapters.web.problem.ProblemAdvice";

    private final TestDatabase database;
    private final ConfigurableApplicationContext service;

    private FencedService(TestDatabase database, ConfigurableApplicationContext service) {
        this.database = database;
        this.service = service;
    }

    static FencedService without(Set<Fence> away, Path directory) throws IOException {
        TestDatabase database = TestDatabase.startIn(directory);
        Map<String, String> variables = database.variables();
        // Active, but far above what the matrix sends.
        variables.put("RATE_LIMIT_PER_MINUTE", "1000000");
        AtomicReference<OpenGate> openGate = new AtomicReference<>();
        ConfigurableApplicationContext service = ComposedService.start(
                variables,
                away.contains(Fence.STATEMENT) ? ForgetfulStatements::over : UnaryOperator.identity(),
                access -> {
                    var used = away.contains(Fence.POLICY) ? new ForgingAccess(access) : access;
                    openGate.set(new OpenGate(used));
                    return used;
                },
                web -> away.contains(Fence.GATE) ? withoutItsGate(web, openGate.get()) : web);
        if (away.contains(Fence.GATE)) {
            // Hundreds of requests then reach routes that they should not, and fail there.
            log().setLevel(Level.OFF);
        }
        if (away.contains(Fence.ROW_SECURITY)) {
            database.root("alter table task disable row level security");
            database.root("alter table idempotency_key disable row level security");
        }
        return new FencedService(database, service);
    }

    private static ApplicationContextInitializer<GenericApplicationContext> withoutItsGate(
            ApplicationContextInitializer<GenericApplicationContext> web, OpenGate gate) {
        return context -> {
            context.getBeanFactory().addBeanPostProcessor(gate);
            web.initialize(context);
        };
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger(ADVICE);
    }

    @Override
    public int port() {
        return Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** From Spring's own routing table, so that new routes are included automatically. */
    @Override
    public Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route -> routes.addAll(route.getPatternValues()));
        routes.removeIf(route -> !route.startsWith("/api"));
        return routes;
    }

    @Override
    public String kept(String user) {
        return database.kept(user);
    }

    @Override
    public void close() throws IOException {
        service.close();
        log().setLevel(null);
        database.close();
    }
}
