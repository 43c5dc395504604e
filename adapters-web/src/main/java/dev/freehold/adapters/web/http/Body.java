package dev.freehold.adapters.web.http;

import jakarta.servlet.http.HttpServletRequest;

/** The body of a request to a route that takes one, as it was sent: at most 64 KiB, of a media type that the route takes. */
public final class Body {
    private static final String ATTRIBUTE = Body.class.getName();

    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    void goWith(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Body of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Body body) {
            return body;
        }
        throw new IllegalStateException("Only a route that takes POST, PUT or PATCH is given a body");
    }
}
