package dev.freehold.bootstrap.settings;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The origins that may call the API. They are compared with what a browser sends, character by character. */
final class Origins {
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#@*\\s]+");

    private Origins() {}

    /** @throws CannotStart if one of them is malformed, or not as a browser sends it */
    static List<String> of(Environment environment) {
        String origins = environment.text(
                "CORS_ALLOWED_ORIGINS",
                "http://localhost:3000",
                value -> Stream.of(value.split(",", -1)).allMatch(origin -> isOrigin(origin.strip())),
                "a comma-separated list of origins as browsers send them, such as https://app.example.com");
        return Stream.of(origins.split(",", -1)).map(String::strip).toList();
    }

    private static boolean isOrigin(String text) {
        try {
            URI uri = URI.create(text);
            return ORIGIN.matcher(text).matches() && uri.getHost() != null && text.equals(asSent(uri));
        } catch (IllegalArgumentException notAUri) {
            return false;
        }
    }

    /** In lower case, and without a port that goes without saying. */
    private static String asSent(URI origin) {
        int usual = origin.getScheme().equals("http") ? 80 : 443;
        String port = origin.getPort() == -1 || origin.getPort() == usual ? "" : ":" + origin.getPort();
        return origin.getScheme() + "://" + origin.getHost().toLowerCase(Locale.ROOT) + port;
    }
}
