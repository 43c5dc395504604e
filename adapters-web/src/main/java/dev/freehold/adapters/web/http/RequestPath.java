package dev.freehold.adapters.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The path of a request, read in the one way it can be read.
 *
 * @param segments decoded once; the last is empty where the path ends in a slash
 */
public record RequestPath(List<String> segments) {
    private static final String FORBIDDEN_RAW = ";\\";
    private static final String FORBIDDEN_DECODED = "/\\;%";

    /**
     * Reads the path as it was sent, without the context path that the service may be mounted at.
     *
     * @return nothing if servers could read it in different ways: for an encoded separator, percent sign, dot or control
     *     character, a path parameter, an empty or a dot segment, or what is no percent-encoded UTF-8
     */
    public static Optional<RequestPath> of(HttpServletRequest request) {
        String raw = request.getRequestURI();
        if (!raw.startsWith("/") || raw.chars().anyMatch(unit -> FORBIDDEN_RAW.indexOf(unit) >= 0)) {
            return Optional.empty();
        }
        // The container gives the context path as it was sent, so that it is a prefix of the path as it was sent.
        String context = Objects.requireNonNullElse(request.getContextPath(), "");
        String[] encoded =
                raw.substring(Math.min(context.length() + 1, raw.length())).split("/", -1);
        String[] decoded = new String[encoded.length];
        for (int i = 0; i < encoded.length; i++) {
            Optional<String> segment = PercentDecoding.decode(encoded[i]);
            boolean isEmptyInside = encoded[i].isEmpty() && i < encoded.length - 1;
            if (isEmptyInside || segment.isEmpty() || isAmbiguous(encoded[i], segment.get())) {
                return Optional.empty();
            }
            decoded[i] = segment.get();
        }
        return Optional.of(new RequestPath(List.of(decoded)));
    }

    private static boolean isAmbiguous(String encoded, String decoded) {
        return decoded.equals(".")
                || decoded.equals("..")
                || encoded.toLowerCase(Locale.ROOT).contains("%2e")
                || decoded.chars()
                        .anyMatch(unit -> FORBIDDEN_DECODED.indexOf(unit) >= 0 || Character.isISOControl(unit));
    }

    private boolean isInApi() {
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
