package dev.freehold.rules.violations.only_the_policy_makes_owners.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access.Owner;
import org.springframework.web.bind.annotation.RequestBody;

/** Binds one from the body. */
@Violates
final class Sent {
    static String read(@RequestBody Owner sent) {
        return sent.id();
    }
}
