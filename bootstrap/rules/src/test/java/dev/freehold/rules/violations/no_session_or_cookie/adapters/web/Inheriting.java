package dev.freehold.rules.violations.no_session_or_cookie.adapters.web;

import dev.freehold.rules.Violates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** Uses a session by a method that it has inherited. */
@Violates
final class Inheriting extends HttpServletRequestWrapper {
    Inheriting(HttpServletRequest request) {
        super(request);
    }

    String renewed() {
        return changeSessionId();
    }
}
