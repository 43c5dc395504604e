package dev.freehold.isolation;

import dev.freehold.application.port.AccessToken;
import dev.freehold.application.port.in.AccessControl;
import dev.freehold.domain.access.AuthenticatedUser;
import dev.freehold.domain.access.ForgedOwner;
import dev.freehold.domain.access.Owner;
import java.util.Optional;

/** Removes the policy fence: grants every user access to every owner. */
record ForgingAccess(AccessControl real) implements AccessControl {
    @Override
    public Optional<AuthenticatedUser> authenticate(AccessToken token) {
        return real.authenticate(token);
    }

    @Override
    public Optional<Owner> admit(AuthenticatedUser user, String owner) {
        return Optional.of(ForgedOwner.of(owner));
    }
}
