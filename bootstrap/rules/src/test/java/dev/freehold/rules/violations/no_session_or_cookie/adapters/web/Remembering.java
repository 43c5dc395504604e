package dev.freehold.rules.violations.no_session_or_cookie.adapters.web;

import dev.freehold.rules.Violates;
import jakarta.servlet.http.HttpServletRequest;

/** Keeps the owner in the session. */
@Violates
final class Remembering {
    static void remember(HttpServletRequest request, Object owner) {
        request.getSession().setAttribute("owner", owner);
    }
}
