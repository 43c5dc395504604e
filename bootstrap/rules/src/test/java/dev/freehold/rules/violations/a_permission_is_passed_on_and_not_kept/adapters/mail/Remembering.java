package dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.domain.access.Owner;

@Violates
final class Remembering {
    private final Owner owner;

    Remembering(Owner owner) {
        this.owner = owner;
    }
}
