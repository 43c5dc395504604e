package dev.freehold.adapters.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A TRACE request that the routes are asked about like any other. A servlet answers TRACE by itself and echoes the headers,
 * the token among them; methods are case-sensitive (RFC 9110, section 9.1), so it does not recognise this spelling.
 */
public final class RenamedTrace extends HttpServletRequestWrapper {
    public RenamedTrace(HttpServletRequest trace) {
        super(trace);
    }

    @Override
    public String getMethod() {
        return "trace";
    }
}
