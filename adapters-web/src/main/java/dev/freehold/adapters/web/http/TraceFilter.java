package dev.freehold.adapters.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends TRACE to the routes like any other method. A servlet answers TRACE by itself and echoes the headers, the token
 * among them; methods are case-sensitive (RFC 9110, section 9.1), so it does not recognise this spelling.
 */
public final class TraceFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request.getMethod().equals("TRACE") ? new RenamedTrace(request) : request, response);
    }

    private static final class RenamedTrace extends HttpServletRequestWrapper {
        RenamedTrace(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "trace";
        }
    }
}
