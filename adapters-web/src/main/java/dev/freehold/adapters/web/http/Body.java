package dev.freehold.adapters.web.http;

import dev.freehold.adapters.web.problem.Problem;
import dev.freehold.adapters.web.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The body of a request, as it was sent: at most 64 KiB, in a media type that the route takes. */
public final class Body {
    private static final int MAX_BYTES = 64 * 1024;
    private static final String ATTRIBUTE = Body.class.getName();

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads the body to its end.
     *
     * @throws ProblemException if it is too large
     * @throws IOException if it ends early
     */
    static Body read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            throw new ProblemException(Problem.BODY_TOO_LARGE);
        }
        byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new ProblemException(Problem.BODY_TOO_LARGE);
        }
        return new Body(bytes);
    }

    /** Gives it to the routes that have such a parameter. */
    public static RequestArgument<Body> argument() {
        return new RequestArgument<>(Body.class, Body::of);
    }

    /** Its bytes, to be read and not to be changed; not copied. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    private static Body of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Body body) {
            return body;
        }
        throw new IllegalStateException("A route with a Body must take POST, PUT or PATCH");
    }
}
