package dev.freehold.adapters.web.container;

import dev.freehold.adapters.web.http.RequestPath;
import dev.freehold.adapters.web.http.ResponseHeaders;
import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import java.io.EOFException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.tomcat.util.http.parser.Host;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Answers with problem details what the container refuses by itself, and errors that nobody else has answered.
 *
 * @param headers of every response
 */
public record ContainerProblems(ProblemWriter problems, ResponseHeaders headers) {

    /** Answers the request, unless something has been written already. */
    public void answer(Request request, Response response) throws IOException {
        if (response.isCommitted() || response.getContentWritten() > 0) {
            return;
        }
        response.setSuspended(false);
        headers.set(request.getRequest(), response.getResponse());
        problems.write(request.getRequest(), response.getResponse(), problem(request, response.getStatus()));
        response.finishResponse();
    }

    private static Problem problem(Request request, int code) {
        if (code == HttpStatus.NOT_FOUND.value()) {
            return Problem.NO_SUCH_ROUTE;
        }
        if (code == HttpStatus.BAD_REQUEST.value()) {
            if (isCutOff(request)) {
                return Problem.INCOMPLETE;
            }
            // Or its first line was not read to the end, and no header.
            boolean isRead = request.getRequestURI() != null && request.getProtocol() != null;
            if (isRead && !hasOneHost(request)) {
                return Problem.INVALID_HOST;
            }
            if (isRead && RequestPath.of(request).isEmpty()) {
                return Problem.AMBIGUOUS_PATH;
            }
        }
        HttpStatus status = Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        return status == HttpStatus.INTERNAL_SERVER_ERROR
                ? Problem.INTERNAL_ERROR
                : Problem.of(status, "invalid_http", "The request is not valid HTTP, or not supported as it was sent");
    }

    private static boolean isCutOff(Request request) {
        Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        while (fault != null && !(fault instanceof EOFException)) {
            fault = fault.getCause();
        }
        return fault != null;
    }

    /** RFC 9112, section 3.2. */
    private static boolean hasOneHost(Request request) {
        List<String> hosts = Collections.list(request.getHeaders(HttpHeaders.HOST));
        try {
            if (hosts.size() == 1) {
                Host.parse(ServedRequests.likeDns(hosts.getFirst()));
                return true;
            }
        } catch (IllegalArgumentException malformed) {
            // neither is that one
        }
        return false;
    }
}
