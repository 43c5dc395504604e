package dev.freehold.adapters.web.http;

import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Content negotiation, in the order of the contract: the media type of the response (406), the size of the body (413), its
 * media type (415). An interceptor, so that it runs only once a route has been found.
 */
public final class Negotiation implements HandlerInterceptor {
    private static final MediaType MERGE_PATCH = MediaType.valueOf("application/merge-patch+json");
    private static final Set<String> WITHOUT_CONTENT = Set.of("DELETE", "OPTIONS");
    private static final Map<String, List<MediaType>> TAKEN = Map.of(
            "POST", List.of(MediaType.APPLICATION_JSON),
            "PUT", List.of(MediaType.APPLICATION_JSON),
            "PATCH", List.of(MediaType.APPLICATION_JSON, MERGE_PATCH));

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String method = request.getMethod();
        if (!WITHOUT_CONTENT.contains(method) && !acceptsJson(request)) {
            throw new ProblemException(Problem.NOT_ACCEPTABLE);
        }
        JsonBody body = JsonBody.read(request);
        List<MediaType> taken = TAKEN.getOrDefault(method, List.of());
        if (!taken.isEmpty()) {
            requireTaken(request, taken);
            body.attachTo(request);
        }
        return true;
    }

    /** The most specific range that JSON falls in decides, by its weight (RFC 9110, section 12.5.1). */
    private static boolean acceptsJson(HttpServletRequest request) {
        List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        if (accept.isEmpty()) {
            return true;
        }
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            return ranges.isEmpty()
                    || ranges.stream()
                            .filter(range -> range.includes(MediaType.APPLICATION_JSON))
                            .min(Comparator.comparing((MediaType range) -> range.isWildcardType())
                                    .thenComparing(MediaType::isWildcardSubtype))
                            .filter(range -> range.getQualityValue() > 0)
                            .isPresent();
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private static void requireTaken(HttpServletRequest request, List<MediaType> taken) {
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new ProblemException(Problem.CONTENT_ENCODED);
        }
        List<String> types = Collections.list(request.getHeaders(HttpHeaders.CONTENT_TYPE));
        try {
            MediaType sent = MediaType.parseMediaType(types.size() == 1 ? types.getFirst() : "");
            boolean isUtf8 = sent.getCharset() == null || sent.getCharset().equals(StandardCharsets.UTF_8);
            if (isUtf8 && taken.stream().anyMatch(type -> type.equalsTypeAndSubtype(sent))) {
                return;
            }
        } catch (IllegalArgumentException malformedOrNotOne) {
            // refused below
        }
        throw new ProblemException(Problem.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported_media_type",
                "Send the body as %s, in UTF-8"
                        .formatted(String.join(
                                " or ", taken.stream().map(MediaType::toString).toList()))));
    }
}
