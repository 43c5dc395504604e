package dev.freehold.adapters.web;

import dev.freehold.adapters.web.WebAdapter.ServedRequest;
import dev.freehold.adapters.web.problem.ProblemWriter;
import dev.freehold.adapters.web.problem.RequestId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives every answer the id of its request, and reports the request once it has been answered. It stands in front of all
 * else, so that what Tomcat refuses by itself has an id and is reported too.
 */
final class RequestObserver extends ValveBase {
    private static final Logger LOG = LoggerFactory.getLogger(RequestObserver.class);
    private static final String UNKNOWN = "UNKNOWN";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private final Consumer<ServedRequest> observer;

    RequestObserver(Consumer<ServedRequest> observer) {
        super(true);
        this.observer = observer;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        long start = System.nanoTime();
        String id = RequestId.giveTo(response);
        try {
            getNext().invoke(request, response);
        } finally {
            ServedRequest served = served(id, request, response.getStatus(), System.nanoTime() - start);
            logFault(served, request);
            observer.accept(served);
        }
    }

    /**
     * What no route has handled, and the container has caught. A client that hangs up is no fault; nor is a request that
     * Tomcat could not read, whose exception shows what was sent, the token among it.
     */
    private static void logFault(ServedRequest served, Request request) {
        if (served.status() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                && !(fault instanceof IOException)) {
            LOG.atError()
                    .addKeyValue("request_id", served.id())
                    .setCause(fault)
                    .log("{} {}: failed, request {}", served.method(), served.route(), served.id());
        }
    }

    private static ServedRequest served(String id, Request request, int status, long nanoseconds) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String method = request.getMethod();
        return new ServedRequest(
                id,
                method != null && METHODS.contains(method) ? method : UNKNOWN,
                pattern == null ? UNKNOWN : pattern.toString(),
                status,
                Optional.ofNullable((String) request.getAttribute(ProblemWriter.REASON)),
                Optional.ofNullable(request.getHeader("traceparent")),
                nanoseconds);
    }
}
