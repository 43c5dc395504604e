package dev.freehold.adapters.web.access;

import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Who has passed the gate with a request, and as the owner of what.
 *
 * @param user who is calling
 * @param owner the permission, where the path leads into a user's part of the API
 */
public record Admission(AuthenticatedUser user, Optional<Owner> owner) {
    private static final String ATTRIBUTE = "dev.freehold.admission";

    /** The admission of a request, or nothing if the gate has not let it in. */
    static Optional<Admission> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Admission admission
                ? Optional.of(admission)
                : Optional.empty();
    }

    /** Sends it along with the request, in place of any that an earlier dispatch was given. */
    public void goWith(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Takes back what an earlier dispatch of the request was given. */
    static void takeBack(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }
}
