package dev.freehold.application.port.in;

import dev.freehold.application.port.AccessToken;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import java.util.Optional;

/** Who is calling, and whose tasks they may touch. */
public interface AccessControl {

    /** The user that the token proves, or nothing if it proves none. */
    Optional<AuthenticatedUser> authenticate(AccessToken token);

    /**
     * The permission of a user to touch the tasks of the named one, or nothing.
     *
     * @param owner the name as it was given, which may be the name of nobody
     */
    Optional<Owner> admit(AuthenticatedUser user, String owner);
}
