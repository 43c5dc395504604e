package dev.freehold.adapters.web;

import dev.freehold.adapters.web.RequestObserver.ServedRequest;
import dev.freehold.adapters.web.docs.Documentation;
import dev.freehold.adapters.web.task.Cursor;
import dev.freehold.adapters.web.task.TaskController;
import dev.freehold.adapters.web.task.UserController;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.application.port.in.ManageTasks;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
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
     * The API over those in-ports, with those options.
     *
     * @param observer hears of every request once it is answered; called by many threads at once
     */
    public WebAdapter(AccessControl access, ManageTasks tasks, Options options, Consumer<ServedRequest> observer) {
        this.gate = new GateAdapter(
                access, options.allowedOrigins(), options.requestsPerMinute(), Documentation::isAt, observer);
        this.tasks = tasks;
        this.options = options;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        // A form in parts is a media type like any other, to be refused in its turn and not read before.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("web adapter", Map.of("spring.servlet.multipart.enabled", false)));
        gate.initialize(context);
        context.registerBean("webSettings", WebMvcConfigurer.class, WebSettings::new);
        context.registerBean(TaskController.class, () -> new TaskController(tasks, new Cursor(options.cursorKeys())));
        context.registerBean(UserController.class, () -> new UserController(tasks));
        context.registerBean(Documentation.class, Documentation::new);
    }
}
