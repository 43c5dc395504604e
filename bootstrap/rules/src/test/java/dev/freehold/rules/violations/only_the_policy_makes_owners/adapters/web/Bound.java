package dev.freehold.rules.violations.only_the_policy_makes_owners.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.only_the_policy_makes_owners.domain.access.Owner;
import java.util.Optional;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Binds one from a form. */
@Violates
final class Bound {
    static String read(@ModelAttribute Optional<Owner> sent) {
        return sent.toString();
    }
}
