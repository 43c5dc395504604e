package dev.freehold.rules.violations.adapters_are_independent.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.adapters_are_independent.adapters.security.SecurityAdapter;

/** Of an adapter that nobody knew of when the rule was written. */
@Violates
record Invitation(SecurityAdapter security) {}
