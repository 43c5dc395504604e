package dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.adapters.web;

import dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.domain.access.AuthenticatedUser;
import dev.freehold.rules.violations.a_permission_is_passed_on_and_not_kept.domain.access.Owner;
import java.util.Optional;

/** A value carries it on. */
record Request(Owner owner, Optional<AuthenticatedUser> user) {}
