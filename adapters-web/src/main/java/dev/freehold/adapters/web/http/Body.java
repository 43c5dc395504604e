package dev.freehold.adapters.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;

/** The body of a request, as it was sent: at most 64 KiB, in a media type that the route takes. */
public final class Body {
    private static final String ATTRIBUTE = Body.class.getName();

    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes;
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
