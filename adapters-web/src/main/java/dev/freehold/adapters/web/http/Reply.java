package dev.freehold.adapters.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * The response of a route, which the route sends itself. Its body already consists of bytes: finding a converter for what a route
 * returns, and copying the headers, takes longer than sending them.
 */
public final class Reply {
    private final HttpServletResponse response;

    private Reply(HttpServletResponse response) {
        this.response = response;
    }

    /** Gives it to the routes that have such a parameter. */
    public static RequestArgument<Reply> argument() {
        return new RequestArgument<>(Reply.class, (request, container) -> {
            container.setRequestHandled(true);
            return new Reply(Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
        });
    }

    /** Sets a header. */
    public Reply header(String name, String value) {
        response.setHeader(name, value);
        return this;
    }

    /** Ends the response without a body. */
    public void send(HttpStatus status) {
        response.setStatus(status.value());
    }

    /** Sends the response. */
    public void send(HttpStatus status, MediaType type, byte[] body) throws IOException {
        response.setStatus(status.value());
        response.setContentType(type.toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
