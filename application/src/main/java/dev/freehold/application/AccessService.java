package dev.freehold.application;

import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.application.port.out.TokenVerifier;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.Owner;
import dev.freehold.domain.access.OwnershipPolicy;
import java.util.Optional;

/** Delegates authentication to the verifier and authorisation to the policy. */
record AccessService(TokenVerifier verifier, OwnershipPolicy policy) implements AccessControl {

    @Override
    public Optional<AuthenticatedUser> authenticate(AccessToken token) {
        return verifier.verify(token);
    }

    @Override
    public Optional<Owner> admit(AuthenticatedUser user, String owner) {
        return policy.admit(user, owner);
    }
}
