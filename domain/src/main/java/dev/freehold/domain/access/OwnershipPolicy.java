package dev.freehold.domain.access;

import java.util.Optional;

/** Decides whose tasks a user may access: only their own. */
public final class OwnershipPolicy {

    /** The policy; it has nothing to configure. */
    public OwnershipPolicy() {}

    /**
     * Grants a user access to an owner's tasks if they are the same user.
     *
     * @param user the authenticated user
     * @param owner the requested owner, as given; compared code unit by code unit, without normalisation
     * @return the permission; empty for any other user, whether or not that user exists
     */
    public Optional<Owner> admit(AuthenticatedUser user, String owner) {
        return user.id().value().equals(owner) ? Optional.of(new Owner(user.id())) : Optional.empty();
    }
}
