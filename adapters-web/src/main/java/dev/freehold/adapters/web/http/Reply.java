package dev.freehold.adapters.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

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
    public static HandlerMethodArgumentResolver argument() {
        return new Argument();
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

    private static final class Argument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Reply.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            // Nothing is left to do for Spring MVC.
            Objects.requireNonNull(container).setRequestHandled(true);
            return new Reply(Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
        }
    }
}
