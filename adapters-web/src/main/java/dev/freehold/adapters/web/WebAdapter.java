package dev.freehold.adapters.web;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.freehold.adapters.web.access.AccessFilter;
import dev.freehold.adapters.web.access.RateLimit;
import dev.freehold.adapters.web.docs.Documentation;
import dev.freehold.adapters.web.http.Cors;
import dev.freehold.adapters.web.http.ResponseHeaders;
import dev.freehold.adapters.web.http.TomcatCustomizer;
import dev.freehold.adapters.web.http.TraceFilter;
import dev.freehold.adapters.web.problem.ProblemAdvice;
import dev.freehold.adapters.web.problem.ProblemWriter;
import dev.freehold.adapters.web.task.Cursor;
import dev.freehold.adapters.web.task.TaskController;
import dev.freehold.adapters.web.task.UserController;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.application.port.in.ManageTasks;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
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
    /** Behind the filter that measures, so that refusals are measured too. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 100;

    private final AccessControl access;
    private final ManageTasks tasks;
    private final Options options;
    private final ProblemWriter problems = new ProblemWriter();
    private final Cors cors;

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

    /** The API over those in-ports, with those options. */
    public WebAdapter(AccessControl access, ManageTasks tasks, Options options) {
        this.access = access;
        this.tasks = tasks;
        this.options = options;
        this.cors = new Cors(options.allowedOrigins(), problems);
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        // A form in parts is a media type like any other, to be refused in its turn and not read before.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("web adapter", Map.of("spring.servlet.multipart.enabled", false)));
        context.registerBean(TomcatCustomizer.class, () -> new TomcatCustomizer(problems, cors));
        context.registerBean("webSettings", WebMvcConfigurer.class, WebSettings::new);
        context.registerBean(TaskController.class, () -> new TaskController(tasks, new Cursor(options.cursorKeys())));
        context.registerBean(UserController.class, () -> new UserController(tasks));
        context.registerBean(Documentation.class, Documentation::new);
        context.registerBean(ProblemAdvice.class, () -> new ProblemAdvice(problems));
        int order = FIRST;
        for (Filter filter : filters()) {
            FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
            registration.setOrder(order++);
            registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
            context.registerBean(filter.getClass().getSimpleName(), FilterRegistrationBean.class, () -> registration);
        }
    }

    private List<Filter> filters() {
        List<Filter> filters =
                new ArrayList<>(List.of(new ResponseHeaders(), cors, new AccessFilter(access, problems)));
        if (options.requestsPerMinute() > 0) {
            filters.add(new RateLimit(options.requestsPerMinute(), Ticker.systemTicker(), problems));
        }
        filters.add(new TraceFilter());
        return filters;
    }
}
