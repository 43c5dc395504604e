package dev.freehold.adapters.web.access;

import dev.freehold.domain.access.Owner;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the permission that the gate has granted to the routes that ask for one. */
public final class OwnerArgument implements HandlerMethodArgumentResolver {
    private static final String ATTRIBUTE = OwnerArgument.class.getName();

    /** Grants the permission to the routes of this request. */
    public static void grant(HttpServletRequest request, Owner owner) {
        request.setAttribute(ATTRIBUTE, owner);
    }

    /** Withdraws what an earlier dispatch of this request was granted, if anything. */
    static void withdraw(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }

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
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Owner owner) {
            return owner;
        }
        throw new IllegalStateException(
                "A route with an Owner must lie under /api/users/{user_id}, where the gate makes one");
    }
}
