package dev.freehold.adapters.web.access;

import dev.freehold.application.port.AccessToken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Finds the token of a request (RFC 6750, section 2.1): in the Authorization header, and nowhere else. */
final class BearerToken {
    private static final String SCHEME = "Bearer";

    private BearerToken() {}

    /** The token, or nothing if there is none, or more than one that might be meant. */
    static Optional<AccessToken> of(HttpServletRequest request) {
        Enumeration<String> headers = request.getHeaders(HttpHeaders.AUTHORIZATION);
        if (!headers.hasMoreElements()) {
            return Optional.empty();
        }
        String header = headers.nextElement();
        return headers.hasMoreElements() || !hasScheme(header)
                ? Optional.empty()
                : token(header.substring(SCHEME.length()));
    }

    /** Whether the request tried to send a token at all (RFC 6750, section 3.1: only then an error is named). */
    static boolean wasSent(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).stream()
                .anyMatch(BearerToken::hasScheme);
    }

    private static boolean hasScheme(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** The token between its spaces, of which one must come first: {@code 1*SP b64token}. */
    private static Optional<AccessToken> token(String padded) {
        int start = 0;
        while (start < padded.length() && padded.charAt(start) == ' ') {
            start++;
        }
        int end = padded.length();
        while (end > start && padded.charAt(end - 1) == ' ') {
            end--;
        }
        return start > 0 && isToken(padded, start, end)
                ? Optional.of(new AccessToken(padded.substring(start, end)))
                : Optional.empty();
    }

    /** The grammar of {@code b64token}: its characters, and only then any number of {@code =}. */
    private static boolean isToken(String text, int start, int end) {
        int i = start;
        while (i < end && isTokenCharacter(text.charAt(i))) {
            i++;
        }
        boolean hasCharacters = i > start;
        while (i < end && text.charAt(i) == '=') {
            i++;
        }
        return hasCharacters && i == end;
    }

    private static boolean isTokenCharacter(char unit) {
        return (unit >= 'A' && unit <= 'Z')
                || (unit >= 'a' && unit <= 'z')
                || (unit >= '0' && unit <= '9')
                || "-._~+/".indexOf(unit) >= 0;
    }
}
