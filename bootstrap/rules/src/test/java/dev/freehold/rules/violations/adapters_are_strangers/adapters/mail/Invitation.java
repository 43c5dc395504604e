package dev.freehold.rules.violations.adapters_are_strangers.adapters.mail;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.adapters_are_strangers.adapters.security.SecurityAdapter;

/** Of an adapter that nobody knew of when the rule was written. */
@Violates
record Invitation(SecurityAdapter security) {}
