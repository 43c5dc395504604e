package dev.freehold.adapters.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The path of a request, which can be interpreted in one way only.
 *
 * @param segments decoded once; the last is empty where the path ends in a slash
 */
public record RequestPath(List<String> segments) {
    /** Keeps a copy. */
    public RequestPath {
        segments = List.copyOf(segments);
    }

    /**
     * Reads the path as it was sent, without the context path that the service may be mounted at.
     *
     * @return nothing if servers could read it in different ways: for an encoded separator, percent sign, dot or control
     *     character, a path parameter, an empty or a dot segment, or what is no percent-encoded UTF-8
     */
    public static Optional<RequestPath> of(HttpServletRequest request) {
        String raw = request.getRequestURI();
        if (!raw.startsWith("/") || raw.indexOf(';') >= 0 || raw.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        // The container gives the context path as it was sent, so that it is a prefix of the path as it was sent.
        String context = Objects.requireNonNullElse(request.getContextPath(), "");
        List<String> segments = new ArrayList<>();
        int start = Math.min(context.length() + 1, raw.length());
        for (int slash = raw.indexOf('/', start); slash >= 0; slash = raw.indexOf('/', start)) {
            Optional<String> segment = decode(raw.substring(start, slash));
            if (slash == start || segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
            start = slash + 1;
        }
        Optional<String> last = decode(raw.substring(start));
        last.ifPresent(segments::add);
        return last.map(_ -> new RequestPath(segments));
    }

    /** Nothing if the segment is ambiguous. */
    private static Optional<String> decode(String encoded) {
        boolean hasEncodedDot =
                encoded.indexOf('%') >= 0 && encoded.toLowerCase(Locale.ROOT).contains("%2e");
        return hasEncodedDot
                ? Optional.empty()
                : PercentDecoding.decode(encoded).filter(RequestPath::isPlain);
    }

    private static boolean isPlain(String decoded) {
        for (int i = 0; i < decoded.length(); i++) {
            char unit = decoded.charAt(i);
            if ("/\\;%".indexOf(unit) >= 0 || Character.isISOControl(unit)) {
                return false;
            }
        }
        return !decoded.equals(".") && !decoded.equals("..");
    }

    /** Whether it leads into the API, where nothing is public. */
    public boolean isInApi() {
        return segments.size() > 1 && segments.getFirst().equals("api");
    }

    /** The user whose part of the API it leads into, if into anyone's. */
    public Optional<String> user() {
        return isInApi()
                        && segments.size() > 2
                        && segments.get(1).equals("users")
                        && !segments.get(2).isEmpty()
                ? Optional.of(segments.get(2))
                : Optional.empty();
    }
}
