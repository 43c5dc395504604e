package dev.freehold.rules.violations.permissions_are_passed_not_stored.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.permissions_are_passed_not_stored.domain.access.Owner;
import java.util.Optional;

/** A static field of a record is shared. */
@Violates
record Shared(String name) {
    static final Optional<Owner> LAST = Optional.empty();
}
