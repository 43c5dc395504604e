package dev.freehold.application.port.in;

import dev.freehold.application.port.AccessToken;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import java.util.Optional;

/** Authenticates callers and authorises access to tasks. */
public interface AccessControl {

    /** The user whom the token authenticates; empty if it is invalid. */
    Optional<AuthenticatedUser> authenticate(AccessToken token);

    /**
     * The permission to access the owner's tasks; empty if the user may not.
     *
     * @param owner the requested owner as given, who may not exist
     */
    Optional<Owner> admit(AuthenticatedUser user, String owner);
}
