package dev.freehold.rules.violations.no_session_or_cookie.adapters.web;

import dev.freehold.rules.Violates;
import org.springframework.web.bind.annotation.CookieValue;

/** Reads a cookie. */
@Violates
final class Nibbling {
    static String nibble(@CookieValue("token") String token) {
        return token;
    }
}
