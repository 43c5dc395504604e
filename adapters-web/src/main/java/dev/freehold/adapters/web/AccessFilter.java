package dev.freehold.adapters.web;

import dev.freehold.application.port.in.AccessControl;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The gate. Nobody gets into the API without a valid token, nor into the part of a user who is not the token's subject;
 * and nobody learns before that what there is behind it.
 *
 * <p>A filter, since it must come before anything that Spring MVC may say of a request.
 */
final class AccessFilter extends OncePerRequestFilter {
    private final AccessControl access;
    private final Problems problems;

    AccessFilter(AccessControl access, Problems problems) {
        this.access = access;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestPath path = PathFilter.pathOf(request);
        if (!path.isInApi()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<AuthenticatedUser> user = BearerToken.of(request).flatMap(access::authenticate);
        if (user.isEmpty()) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    BearerToken.wasSent(request) ? "Bearer error=\"invalid_token\"" : "Bearer");
            problems.write(request, response, Problem.UNAUTHENTICATED);
            return;
        }
        request.setAttribute(AuthenticatedUser.class.getName(), user.get());
        if (path.user().isPresent()) {
            // Two fences, each enough by itself: the gate compares, and the policy makes no Owner of anyone else's
            // tasks.
            Optional<Owner> owner = path.user()
                    .filter(user.get().id().value()::equals)
                    .flatMap(named -> access.admit(user.get(), named));
            if (owner.isEmpty()) {
                problems.write(request, response, Problem.NOT_THE_OWNER);
                return;
            }
            request.setAttribute(Owner.class.getName(), owner.get());
        }
        chain.doFilter(request, response);
    }
}
