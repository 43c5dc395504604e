package dev.freehold.adapters.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a path that could be read in two ways, before anyone reads it in one. */
final class PathFilter extends OncePerRequestFilter {
    private final Problems problems;

    PathFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<RequestPath> path = RequestPath.of(request);
        if (path.isEmpty()) {
            problems.write(request, response, Problem.AMBIGUOUS_PATH);
            return;
        }
        request.setAttribute(RequestPath.class.getName(), path.get());
        chain.doFilter(request, response);
    }

    /** The path of a request that has passed. */
    static RequestPath pathOf(HttpServletRequest request) {
        return (RequestPath) request.getAttribute(RequestPath.class.getName());
    }
}
