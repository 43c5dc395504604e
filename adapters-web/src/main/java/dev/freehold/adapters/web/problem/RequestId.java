package dev.freehold.adapters.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The id of a request, by which its answer is found in the log. Always made here: an id that a caller chose could be that of
 * another request, or hold what must not be in a log.
 */
public final class RequestId {
    private static final String HEADER = "X-Request-Id";

    private RequestId() {}

    /** Gives the answer a new id, and returns it. */
    public static String giveTo(HttpServletResponse response) {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        response.setHeader(HEADER, id);
        return id;
    }

    /** The id of the answer; {@code none} where requests are given no ids. */
    static String of(HttpServletResponse response) {
        String id = response.getHeader(HEADER);
        return id == null ? "none" : id;
    }
}
