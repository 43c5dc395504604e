package dev.freehold.adapters.web;

import dev.freehold.adapters.web.docs.Documentation;
import dev.freehold.adapters.web.task.Cursor;
import dev.freehold.adapters.web.task.TaskController;
import dev.freehold.adapters.web.task.UserController;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.application.port.in.ManageTasks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The REST API over the in-ports. Given to a Spring Boot application as an initializer, it registers all that Spring MVC
 * and Tomcat need to serve it.
 *
 * <p>What a request passes, in this order: the path must be plain, the caller known, the owner right, the rate kept. Then
 * Spring MVC finds the route, and {@code Negotiation} looks at the headers, before a route reads the body.
 */
public final class WebAdapter implements ApplicationContextInitializer<GenericApplicationContext> {
    private final GateAdapter gate;
    private final ManageTasks tasks;
    private final Options options;
    private final Consumer<ServedRequest> observer;

    /**
     * What an operator can set.
     *
     * @param allowedOrigins the origins whose pages may call the API
     * @param requestsPerMinute how many requests of one user are served; 0 for any number
     * @param cursorKeys sign and verify cursors; the first signs
     */
    public record Options(List<String> allowedOrigins, int requestsPerMinute, List<SecretKey> cursorKeys) {
        /** Keeps copies. */
        public Options {
            allowedOrigins = List.copyOf(allowedOrigins);
            cursorKeys = List.copyOf(cursorKeys);
        }
    }

    /**
     * A request that has been answered. But for {@code traceParent}, its parts take few values
     * whatever was sent, and never name a user.
     *
     * @param id the id that the answer carries as {@code X-Request-Id}
     * @param method {@code UNKNOWN} if HTTP has no such method
     * @param route the pattern of the route that answered, {@code UNKNOWN} if none did
     * @param reason why it was refused, in one word; empty if it was not
     * @param traceParent the header of that name as it was sent (W3C Trace Context), which may be anything
     * @param nanoseconds from the whole head of the request to the answer
     */
    public record ServedRequest(
            String id,
            String method,
            String route,
            int status,
            Optional<String> reason,
            Optional<String> traceParent,
            long nanoseconds) {}

    /**
     * The API over those in-ports, with those options.
     *
     * @param observer hears of every request once it is answered; called by many threads at once
     */
    public WebAdapter(AccessControl access, ManageTasks tasks, Options options, Consumer<ServedRequest> observer) {
        this.gate = new GateAdapter(access, options.allowedOrigins(), options.requestsPerMinute(), Documentation::isAt);
        this.tasks = tasks;
        this.options = options;
        this.observer = observer;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        // A form in parts is a media type like any other, to be refused in its turn and not read before.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("web adapter", Map.of("spring.servlet.multipart.enabled", false)));
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> observation =
                factory -> factory.addEngineValves(new RequestObserver(observer));
        context.registerBean("RequestObserver", WebServerFactoryCustomizer.class, () -> observation);
        gate.initialize(context);
        context.registerBean("webSettings", WebMvcConfigurer.class, WebSettings::new);
        context.registerBean(TaskController.class, () -> new TaskController(tasks, new Cursor(options.cursorKeys())));
        context.registerBean(UserController.class, () -> new UserController(tasks));
        context.registerBean(Documentation.class, Documentation::new);
    }
}
