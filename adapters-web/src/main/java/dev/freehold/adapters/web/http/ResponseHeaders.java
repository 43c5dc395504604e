package dev.freehold.adapters.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;

/**
 * The headers of every response, refusals included: what browsers and caches may do with it, and which pages may read it
 * (Fetch standard, CORS protocol).
 */
public final class ResponseHeaders {
    private static final String EXPOSED = "ETag, Link, Location, Retry-After, Total-Count, WWW-Authenticate";

    private final CorsConfiguration origins = new CorsConfiguration();

    /** @param allowedOrigins the origins whose pages may read the responses */
    public ResponseHeaders(List<String> allowedOrigins) {
        origins.setAllowedOrigins(allowedOrigins);
    }

    /** Sets them; doing so twice changes nothing. */
    public void set(HttpServletRequest request, HttpServletResponse response) {
        restrict(response);
        if (!response.getHeaders(HttpHeaders.VARY).contains(HttpHeaders.ORIGIN)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (isAllowed(origin)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }

    /** Sets those that do not depend on the origin. */
    static void restrict(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-site");
    }

    boolean isAllowed(@Nullable String origin) {
        return origin != null && origins.checkOrigin(origin) != null;
    }
}
