package dev.freehold.adapters.web;

import dev.freehold.application.port.in.AccessControl;
import dev.freehold.application.port.in.ManageTasks;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.apache.catalina.Context;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The REST API over the in-ports: what Spring MVC and Tomcat need to serve it. Bootstrap registers the parts.
 *
 * <p>Filters, in their order: the path must be plain, the caller known, the owner right, the rate kept. Then Spring MVC
 * finds the route, and {@code Negotiation} looks at the headers, before a route reads the body.
 */
public final class WebAdapter implements WebMvcConfigurer {
    /** Larger than the largest token that is looked at, so that a token too large is answered 401 like any other. */
    private static final int HEADERS_IN_BYTES = 32 * 1024;

    private final Problems problems = new Problems();
    private final AccessControl access;
    private final ManageTasks tasks;
    private final Rules rules;

    /**
     * What an operator can set.
     *
     * @param allowedOrigins the origins whose pages may call the API
     * @param requestsPerMinute how many requests of one user are served; 0 for any number
     * @param cursorKeys sign and verify cursors; the first signs
     */
    public record Rules(List<String> allowedOrigins, int requestsPerMinute, List<SecretKey> cursorKeys) {
        /** Keeps copies. */
        public Rules {
            allowedOrigins = List.copyOf(allowedOrigins);
            cursorKeys = List.copyOf(cursorKeys);
        }
    }

    /** The API over those in-ports, by those rules. */
    public WebAdapter(AccessControl access, ManageTasks tasks, Rules rules) {
        this.access = access;
        this.tasks = tasks;
        this.rules = rules;
    }

    /** What each request passes before it is dispatched, in this order. */
    public List<Filter> filters() {
        Stream<Filter> rate = rules.requestsPerMinute() == 0
                ? Stream.empty()
                : Stream.of(new RateLimit(rules.requestsPerMinute(), problems));
        return Stream.of(
                        Stream.of(
                                new ResponseHeaders(),
                                new Cors(rules.allowedOrigins(), problems),
                                new PathFilter(problems),
                                new AccessFilter(access, problems)),
                        rate,
                        Stream.of(new TraceFilter()))
                .<Filter>flatMap(filters -> filters)
                .toList();
    }

    /** The routes, to be registered as a controller. */
    public Object controller() {
        return new TaskController(tasks, new Cursor(rules.cursorKeys()));
    }

    /** What turns failures into answers, to be registered as controller advice. */
    public Object advice() {
        return new ProblemAdvice(problems);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OwnerArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Negotiation()).addPathPatterns("/api/**");
    }

    /** Lets the container pass on what the filters are to judge, and keep silent about itself. */
    public static void prepare(Connector connector) {
        connector.setAllowTrace(true);
        connector.setXpoweredBy(false);
        connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxHttpRequestHeaderSize(HEADERS_IN_BYTES);
            http.setMaxHttpResponseHeaderSize(HEADERS_IN_BYTES);
        }
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setConnectionTimeout(20_000);
        }
    }

    /** Has every refusal of the container answered as a problem. */
    public void prepare(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass("");
            Valve valve = new ContainerProblems(problems);
            host.getPipeline().addValve(valve);
        }
    }
}
