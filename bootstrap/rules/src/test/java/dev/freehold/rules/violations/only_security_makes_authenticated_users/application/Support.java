package dev.freehold.rules.violations.only_security_makes_authenticated_users.application;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import java.util.function.Function;

/** Lets staff act as any user. */
@Violates
final class Support {
    static Function<String, AuthenticatedUser> users() {
        return AuthenticatedUser::new;
    }
}
