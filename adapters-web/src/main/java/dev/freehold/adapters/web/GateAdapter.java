package dev.freehold.adapters.web;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.freehold.adapters.web.RequestObserver.ServedRequest;
import dev.freehold.adapters.web.access.AccessFilter;
import dev.freehold.adapters.web.access.OwnerArgument;
import dev.freehold.adapters.web.access.RateLimit;
import dev.freehold.adapters.web.container.ContainerProblems;
import dev.freehold.adapters.web.container.Draining;
import dev.freehold.adapters.web.container.TomcatCustomizer;
import dev.freehold.adapters.web.http.Preflight;
import dev.freehold.adapters.web.http.RequestPath;
import dev.freehold.adapters.web.http.ResponseHeaders;
import dev.freehold.adapters.web.problem.ProblemAdvice;
import dev.freehold.adapters.web.problem.ProblemWriter;
import dev.freehold.application.port.in.AccessControl;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The gate alone, for a Spring Boot service with routes of its own: 401 without a valid token, 403 on another user's path,
 * problem details (RFC 9457) for every error, an id on every response, and an {@code Owner} as a parameter of every route
 * under {@code /api/users/{user_id}}. Given to the application as an initializer; nothing else needs to be set up.
 */
public final class GateAdapter implements ApplicationContextInitializer<GenericApplicationContext> {
    /** In front of every other filter but {@code Draining}. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

    private final ProblemWriter problems = new ProblemWriter();
    private final AccessFilter filter;
    private final RequestObserver valve;

    /**
     * A gate with nothing in front of it: every path needs a token.
     *
     * @param access who is calling, and whose part of the service they may reach
     * @param allowedOrigins the origins whose pages may call the service
     */
    public GateAdapter(AccessControl access, List<String> allowedOrigins) {
        this(access, allowedOrigins, 0, path -> false, served -> {});
    }

    /**
     * @param requestsPerMinute of one user; 0 for any number
     * @param isPublic what is open to everyone
     * @param observer hears of every request once it is answered
     */
    GateAdapter(
            AccessControl access,
            List<String> allowedOrigins,
            int requestsPerMinute,
            Predicate<RequestPath> isPublic,
            Consumer<ServedRequest> observer) {
        ResponseHeaders headers = new ResponseHeaders(allowedOrigins);
        this.filter = new AccessFilter(
                access,
                isPublic,
                new RateLimit(requestsPerMinute, Ticker.systemTicker()),
                headers,
                new Preflight(allowedOrigins, headers, problems),
                problems);
        this.valve = new RequestObserver(new ContainerProblems(problems, headers), observer);
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(ORDER);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        context.registerBean("AccessFilter", FilterRegistrationBean.class, () -> registration);
        Draining draining = new Draining();
        context.registerBean(Draining.class, () -> draining);
        FilterRegistrationBean<Filter> announcement = new FilterRegistrationBean<>(draining);
        announcement.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        context.registerBean("Draining", FilterRegistrationBean.class, () -> announcement);
        context.registerBean(TomcatCustomizer.class, () -> new TomcatCustomizer(valve, draining));
        context.registerBean(ProblemAdvice.class, () -> new ProblemAdvice(problems));
        context.registerBean("gateSettings", WebMvcConfigurer.class, GateSettings::new);
    }

    private static final class GateSettings implements WebMvcConfigurer {
        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new OwnerArgument());
        }
    }
}
