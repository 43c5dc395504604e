package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import org.springframework.web.bind.annotation.RequestBody;

/** Binds one from the body. */
@Violates
final class Sent {
    static String read(@RequestBody AuthenticatedUser sent) {
        return sent.id();
    }
}
