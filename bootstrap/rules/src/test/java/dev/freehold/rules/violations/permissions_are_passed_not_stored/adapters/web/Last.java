package dev.freehold.rules.violations.permissions_are_passed_not_stored.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.permissions_are_passed_not_stored.domain.access.Owner;
import java.util.concurrent.atomic.AtomicReference;

/** Stores the last permission for the next request. */
@Violates
final class Last {
    private final AtomicReference<Owner> owner = new AtomicReference<>();
}
