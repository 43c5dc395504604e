package dev.freehold.adapters.web.access;

import dev.freehold.domain.access.Owner;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a route the permission that the gate has found, and ends a request that has come without one. */
public final class OwnerArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Owner.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Admission.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
                .flatMap(Admission::owner)
                .orElseThrow(() -> new IllegalStateException(
                        "A route that needs an Owner must lie under /api/users/{user_id}, where the gate makes one"));
    }
}
