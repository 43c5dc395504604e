package dev.freehold.rules.violations.no_session_or_cookie.adapters.web;

import dev.freehold.rules.Violates;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

/** Sends a cookie. */
@Violates
final class Baking {
    static void bake(HttpServletResponse response, String token) {
        response.addCookie(new Cookie("token", token));
    }
}
