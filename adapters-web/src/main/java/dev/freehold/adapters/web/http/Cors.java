package dev.freehold.adapters.web.http;

import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of the allowed origins call the API and read every answer, refusals included (Fetch standard, CORS protocol).
 * No credentials: nothing here rests on a cookie.
 */
public final class Cors extends OncePerRequestFilter {
    private static final String EXPOSED = "ETag, Link, Location, Retry-After, Total-Count, WWW-Authenticate";

    private final CorsConfiguration rules = new CorsConfiguration();
    private final CorsProcessor processor = new SilentProcessor();
    private final ProblemWriter problems;

    public Cors(List<String> allowedOrigins, ProblemWriter problems) {
        this.problems = problems;
        rules.setAllowedOrigins(allowedOrigins);
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
        rules.setAllowedHeaders(
                List.of("authorization", "content-type", "if-match", "if-none-match", "idempotency-key"));
        rules.setAllowCredentials(false);
        rules.setMaxAge(7200L);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!CorsUtils.isPreFlightRequest(request)) {
            grant(request, response);
            chain.doFilter(request, response);
        } else if (isAllowed(request) && processor.processRequest(rules, request, response)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            grant(request, response);
            problems.write(request, response, Problem.ORIGIN_NOT_ALLOWED);
        }
    }

    /** Lets a page of an allowed origin read this answer, whatever it is to say. */
    public void grant(HttpServletRequest request, HttpServletResponse response) {
        if (!response.getHeaders(HttpHeaders.VARY).contains(HttpHeaders.ORIGIN)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        if (isAllowed(request)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, request.getHeader(HttpHeaders.ORIGIN));
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }

    private boolean isAllowed(HttpServletRequest request) {
        return rules.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) != null;
    }

    /** Leaves it to the filter to say that a request is refused. */
    private static final class SilentProcessor extends DefaultCorsProcessor {
        @Override
        protected void rejectRequest(ServerHttpResponse response) {}
    }
}
