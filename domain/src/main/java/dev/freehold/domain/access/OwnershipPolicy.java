package dev.freehold.domain.access;

import java.util.Optional;

/** Decides whose tasks a user may touch: their own, and nobody else's. */
public final class OwnershipPolicy {

    /** The one policy there is; it has nothing to configure. */
    public OwnershipPolicy() {}

    /**
     * Admits a user to the tasks of the named user if that is the very same one.
     *
     * @param user who asks
     * @param owner the name of the user whose tasks are asked for, as it was given; compared code unit by code unit,
     *     without any normalisation
     * @return the permission, or nothing, whether or not a user of that name exists
     */
    public Optional<Owner> admit(AuthenticatedUser user, String owner) {
        return user.id().value().equals(owner) ? Optional.of(new Owner(user.id())) : Optional.empty();
    }
}
