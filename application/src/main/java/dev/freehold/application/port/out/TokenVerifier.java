package dev.freehold.application.port.out;

import dev.freehold.application.port.AccessToken;
import dev.freehold.domain.access.AuthenticatedUser;
import java.util.Optional;

/** Verifies access tokens. */
@FunctionalInterface
public interface TokenVerifier {

    /** The user whom the token authenticates; empty if it is invalid for any reason. */
    Optional<AuthenticatedUser> verify(AccessToken token);
}
