package dev.freehold.application.port.out;

import dev.freehold.application.port.AccessToken;
import dev.freehold.domain.access.AuthenticatedUser;
import java.util.Optional;

/** Tells whom a token proves. */
@FunctionalInterface
public interface TokenVerifier {

    /** The user that the token proves, or nothing if it is not to be trusted, for whatever reason. */
    Optional<AuthenticatedUser> verify(AccessToken token);
}
