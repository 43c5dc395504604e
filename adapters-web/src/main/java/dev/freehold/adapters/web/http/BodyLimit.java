package dev.freehold.adapters.web.http;

import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads a body whole, up to the limit. */
final class BodyLimit {
    private static final int LARGEST = 64 * 1024;

    private BodyLimit() {}

    /**
     * The bytes of the body.
     *
     * @throws ProblemException if there are too many of them
     * @throws IOException if they cannot be read to the end
     */
    static byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw new ProblemException(Problem.BODY_TOO_LARGE);
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ProblemException(Problem.BODY_TOO_LARGE);
        }
        return body;
    }
}
