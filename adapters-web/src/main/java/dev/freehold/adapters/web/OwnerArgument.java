package dev.freehold.adapters.web;

import dev.freehold.domain.access.Owner;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a route the permission that the gate has found, and ends a request that has come without one. */
final class OwnerArgument implements HandlerMethodArgumentResolver {
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
        Object owner = request.getAttribute(Owner.class.getName(), RequestAttributes.SCOPE_REQUEST);
        if (owner == null) {
            throw new IllegalStateException(
                    "A route that needs an Owner must lie under /api/users/{user_id}, where the gate makes one");
        }
        return owner;
    }
}
