package dev.freehold.rules.violations.no_session_or_cookie.adapters.web;

import jakarta.servlet.http.HttpServletRequest;

/** Ends with its request. */
final class Attaching {
    static void attach(HttpServletRequest request, Object owner) {
        request.setAttribute("owner", owner);
    }
}
