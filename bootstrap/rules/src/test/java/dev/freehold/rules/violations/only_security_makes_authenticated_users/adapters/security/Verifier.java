package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.security;

import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import java.util.Optional;

final class Verifier {
    Optional<AuthenticatedUser> verify(String token) {
        return Optional.of(token).filter(String::isEmpty).map(AuthenticatedUser::new);
    }
}
