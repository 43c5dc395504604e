package dev.freehold.adapters.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Resolves a parameter of a route from its type.
 *
 * @param value gives it for a request
 */
public record RequestArgument<T>(Class<T> type, BiFunction<NativeWebRequest, ModelAndViewContainer, T> value)
        implements HandlerMethodArgumentResolver {
    /**
     * One that an earlier step attached to the request.
     *
     * @param value takes it from the request, and throws if it is missing
     */
    public static <T> RequestArgument<T> attached(Class<T> type, Function<HttpServletRequest, T> value) {
        return new RequestArgument<>(
                type,
                (request, _) ->
                        value.apply(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return value.apply(request, Objects.requireNonNull(container));
    }
}
