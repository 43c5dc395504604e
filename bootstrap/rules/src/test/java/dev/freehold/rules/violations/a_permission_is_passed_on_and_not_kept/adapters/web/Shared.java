package dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.domain.access.Owner;
import java.util.Optional;

/** A record too, if it is for all. */
@Violates
record Shared(String name) {
    static final Optional<Owner> LAST = Optional.empty();
}
