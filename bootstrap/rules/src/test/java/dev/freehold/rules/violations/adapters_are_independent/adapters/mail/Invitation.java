package dev.freehold.rules.violations.adapters_are_independent.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.adapters_are_independent.adapters.security.SecurityAdapter;

/** In an adapter that no rule names. */
@Violates
record Invitation(SecurityAdapter security) {}
