package dev.freehold.adapters.web;

import dev.freehold.adapters.web.container.ContainerProblems;
import dev.freehold.adapters.web.problem.ProblemAdvice;
import dev.freehold.adapters.web.problem.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives every response the id of its request, and reports the request once it has been answered. It stands in front of all
 * else, so that what Tomcat refuses by itself has an id, is answered like any other refusal, and is reported too.
 */
public final class RequestObserver extends ValveBase {
    private static final Logger LOG = LoggerFactory.getLogger(RequestObserver.class);
    private static final String UNKNOWN = "UNKNOWN";
    private static final int FIRST_ERROR = 400;
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private final ContainerProblems problems;
    private final Consumer<ServedRequest> observer;

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

    RequestObserver(ContainerProblems problems, Consumer<ServedRequest> observer) {
        super(true);
        this.problems = problems;
        this.observer = observer;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        long start = System.nanoTime();
        String id = newId();
        response.setHeader(ProblemAdvice.REQUEST_ID, id);
        try {
            getNext().invoke(request, response);
            if (response.getStatus() >= FIRST_ERROR) {
                problems.answer(request, response);
            }
        } finally {
            ServedRequest served = served(id, request, response.getStatus(), System.nanoTime() - start);
            logFault(served, request);
            observer.accept(served);
        }
    }

    /** Always ours: an id that a caller chose could be that of another request, or hold what must not be in a log. */
    private static String newId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
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
