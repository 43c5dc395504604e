package dev.freehold.rules.violations.only_security_makes_authenticated_users.adapters.web;

import dev.freehold.rules.violations.only_security_makes_authenticated_users.domain.access.AuthenticatedUser;
import java.util.List;

/** Holds one, which is allowed. */
record Envelope(List<AuthenticatedUser> all) {}
