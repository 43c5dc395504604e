package dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.domain.access.Owner;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps the last one for the next who asks. */
@Violates
final class Last {
    private final AtomicReference<Owner> owner = new AtomicReference<>();
}
