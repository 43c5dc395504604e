package dev.freehold.adapters.web;

import dev.freehold.adapters.web.WebAdapter.ServedRequest;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.web.servlet.HandlerMapping;

/** Reports how long each request took. It stands in front of the gate, so that refusals are reported too. */
record RequestTimer(Consumer<ServedRequest> observer) implements Filter {
    private static final String UNKNOWN = "UNKNOWN";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = ((HttpServletResponse) response).getStatus();
        } finally {
            observer.accept(served((HttpServletRequest) request, status, System.nanoTime() - start));
        }
    }

    private static ServedRequest served(HttpServletRequest request, int status, long nanoseconds) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return new ServedRequest(
                METHODS.contains(request.getMethod()) ? request.getMethod() : UNKNOWN,
                pattern == null ? UNKNOWN : pattern.toString(),
                status,
                nanoseconds);
    }
}
