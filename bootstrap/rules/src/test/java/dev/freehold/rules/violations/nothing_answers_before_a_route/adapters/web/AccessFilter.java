package dev.freehold.rules.violations.nothing_answers_before_a_route.adapters.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** Named as an interceptor. */
final class AccessFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLength() > 0) {
            response.getWriter().write("no");
            return;
        }
        chain.doFilter(request, response);
    }
}
