package dev.freehold.rules.violations.permissions_are_passed_not_stored.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.permissions_are_passed_not_stored.domain.access.Owner;

@Violates
final class Remembering {
    private final Owner owner;

    Remembering(Owner owner) {
        this.owner = owner;
    }
}
