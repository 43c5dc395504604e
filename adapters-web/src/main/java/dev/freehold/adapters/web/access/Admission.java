package dev.freehold.adapters.web.access;

import dev.freehold.adapters.web.http.RequestArgument;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What the gate has established about a request.
 *
 * @param user who is calling
 * @param owner the permission, on paths under {@code /api/users/{user_id}}
 */
public record Admission(AuthenticatedUser user, Optional<Owner> owner) {
    private static final String ATTRIBUTE = "dev.freehold.admission";

    /** Gives the permission to the routes that have such a parameter; a request without one ends there. */
    public static RequestArgument<Owner> ownerArgument() {
        return RequestArgument.attached(
                Owner.class,
                request -> of(request)
                        .flatMap(Admission::owner)
                        .orElseThrow(
                                () -> new IllegalStateException(
                                        "A route with an Owner must lie under /api/users/{user_id}, where the gate makes one")));
    }

    /** The admission of a request, or nothing if the gate has not let it in. */
    static Optional<Admission> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Admission admission
                ? Optional.of(admission)
                : Optional.empty();
    }

    /** Replaces the admission that an earlier dispatch of the request was given, if any. */
    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static void removeFrom(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }
}
