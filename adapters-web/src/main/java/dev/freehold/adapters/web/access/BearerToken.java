package dev.freehold.adapters.web.access;

import dev.freehold.application.port.AccessToken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Finds the token of a request (RFC 6750, section 2.1): in the Authorization header, and nowhere else. */
final class BearerToken {
    private static final Pattern FORM = Pattern.compile("Bearer +([A-Za-z0-9\\-._~+/]+=*) *", Pattern.CASE_INSENSITIVE);

    private BearerToken() {}

    /** The token, or nothing if there is none, or more than one that might be meant. */
    static Optional<AccessToken> of(HttpServletRequest request) {
        List<String> headers = headers(request);
        if (headers.size() != 1) {
            return Optional.empty();
        }
        Matcher header = FORM.matcher(headers.getFirst());
        return header.matches() ? Optional.of(new AccessToken(header.group(1))) : Optional.empty();
    }

    /** Whether the request tried to send a token at all (RFC 6750, section 3.1: only then an error is named). */
    static boolean wasSent(HttpServletRequest request) {
        return headers(request).stream().anyMatch(header -> header.regionMatches(true, 0, "Bearer", 0, 6));
    }

    private static List<String> headers(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
    }
}
