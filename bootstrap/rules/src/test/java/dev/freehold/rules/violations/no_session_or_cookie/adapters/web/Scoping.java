package dev.freehold.rules.violations.no_session_or_cookie.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.context.request.WebRequest;

/** Keeps it in the session by another name. */
@Violates
final class Scoping {
    static void keep(WebRequest request, Object owner) {
        request.setAttribute("owner", owner, WebRequest.SCOPE_SESSION);
    }
}
