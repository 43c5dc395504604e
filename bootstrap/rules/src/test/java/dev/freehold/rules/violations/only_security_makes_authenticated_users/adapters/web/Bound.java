package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import java.util.Optional;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Binds one from a form. */
@Violates
final class Bound {
    static String read(@ModelAttribute Optional<AuthenticatedUser> sent) {
        return sent.toString();
    }
}
