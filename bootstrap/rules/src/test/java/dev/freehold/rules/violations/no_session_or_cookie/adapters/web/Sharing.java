package dev.freehold.rules.violations.no_session_or_cookie.adapters.web;

import dev.freehold.rules.Violates;
import jakarta.servlet.ServletContext;

/** Keeps what every request can read. */
@Violates
final class Sharing {
    static void share(ServletContext context, Object owner) {
        context.setAttribute("owner", owner);
    }
}
