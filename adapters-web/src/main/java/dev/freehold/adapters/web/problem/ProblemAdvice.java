package dev.freehold.adapters.web.problem;

import dev.freehold.application.port.StorageUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Maps the exceptions that end a request to problem details. */
@RestControllerAdvice
public final class ProblemAdvice {
    /** The header of every response that holds the id of the request, by which the lines of the log are found. */
    public static final String REQUEST_ID = "X-Request-Id";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String SECONDS_UNTIL_LATER = "5";

    private final ProblemWriter problems;

    public ProblemAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> refused(ProblemException refusal, HttpServletRequest request) {
        return answer(refusal.problem(), request);
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> invalid(InvalidRequest invalid, HttpServletRequest request) {
        return answer(Problem.invalid(invalid.errors()), request);
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    public ResponseEntity<byte[]> noSuchRoute(HttpServletRequest request) {
        return answer(Problem.NO_SUCH_ROUTE, request);
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> methodNotAllowed(
            HttpRequestMethodNotSupportedException refused, HttpServletRequest request) {
        Set<String> allowed = new TreeSet<>(Set.of("OPTIONS"));
        for (var method : Objects.requireNonNull(refused.getSupportedHttpMethods())) {
            allowed.add(method.name());
            if (method.name().equals("GET")) {
                allowed.add("HEAD");
            }
        }
        return answer(Problem.METHOD_NOT_ALLOWED, request, HttpHeaders.ALLOW, String.join(", ", allowed));
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> unavailable(
            StorageUnavailable unavailable, HttpServletRequest request, HttpServletResponse response) {
        log(LOG.atWarn(), request, response, causes(unavailable));
        return answer(Problem.UNAVAILABLE, request, HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_LATER);
    }

    /** A request reads and writes no stream but its client's, so the client has hung up or is too slow. */
    @ExceptionHandler
    @Nullable ResponseEntity<byte[]> cutOff(IOException hungUp, HttpServletRequest request, HttpServletResponse response) {
        LOG.debug("{} {}: the client has hung up", request.getMethod(), route(request));
        return response.isCommitted() ? null : answer(Problem.INCOMPLETE, request);
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> internalError(
            Exception fault, HttpServletRequest request, HttpServletResponse response) {
        log(LOG.atError().setCause(fault), request, response, "failed");
        return answer(Problem.INTERNAL_ERROR, request);
    }

    private ResponseEntity<byte[]> answer(Problem problem, HttpServletRequest request, String... header) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(ProblemMediaType.of(request));
        if (header.length == 2) {
            answer.header(header[0], header[1]);
        }
        return answer.body(problems.body(request, problem));
    }

    private static void log(
            LoggingEventBuilder line, HttpServletRequest request, HttpServletResponse response, String what) {
        String id = response.getHeader(REQUEST_ID);
        line.addKeyValue("request_id", id).log("{} {}: {}, request {}", request.getMethod(), route(request), what, id);
    }

    /** The pattern and not the path, which names a user. */
    private static Object route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "(no route)" : pattern;
    }

    private static String causes(Throwable failure) {
        StringBuilder causes = new StringBuilder(String.valueOf(failure.getMessage()));
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            causes.append("; ").append(cause.getClass().getSimpleName());
        }
        return causes.toString();
    }
}
