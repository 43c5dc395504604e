package dev.freehold.rules.violations.permissions_are_passed_not_stored.adapters.web;

import dev.freehold.rules.violations.permissions_are_passed_not_stored.domain.access.AuthenticatedUser;
import dev.freehold.rules.violations.permissions_are_passed_not_stored.domain.access.Owner;
import java.util.Optional;

/** A record passes it on. */
record Request(Owner owner, Optional<AuthenticatedUser> user) {}
