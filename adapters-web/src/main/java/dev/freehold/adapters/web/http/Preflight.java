package dev.freehold.adapters.web.http;

import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Answers the preflight request by which a browser asks whether a page may make a cross-origin request (Fetch standard, CORS
 * protocol). It never allows credentials: the service uses no cookies.
 */
public final class Preflight {
    private final CorsConfiguration rules = new CorsConfiguration();
    private final CorsProcessor processor = new SilentProcessor();
    private final ResponseHeaders headers;
    private final ProblemWriter problems;

    public Preflight(List<String> allowedOrigins, ResponseHeaders headers, ProblemWriter problems) {
        this.headers = headers;
        this.problems = problems;
        rules.setAllowedOrigins(allowedOrigins);
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
        rules.setAllowedHeaders(
                List.of("authorization", "content-type", "if-match", "if-none-match", "idempotency-key"));
        rules.setAllowCredentials(false);
        rules.setMaxAge(7200L);
    }

    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The processor lets every origin pass that is the server's own, allowed or not.
        if (headers.isAllowed(request.getHeader(HttpHeaders.ORIGIN))
                && processor.processRequest(rules, request, response)) {
            ResponseHeaders.restrict(response);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            headers.set(request, response);
            problems.write(request, response, Problem.ORIGIN_NOT_ALLOWED);
        }
    }

    /** Leaves the refusal to the caller. */
    private static final class SilentProcessor extends DefaultCorsProcessor {
        @Override
        protected void rejectRequest(ServerHttpResponse response) {}
    }
}
