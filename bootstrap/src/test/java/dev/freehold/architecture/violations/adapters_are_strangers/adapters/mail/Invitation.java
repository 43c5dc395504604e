package dev.freehold.architecture.violations.adapters_are_strangers.adapters.mail;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.adapters_are_strangers.adapters.security.SecurityAdapter;

/** Of an adapter that nobody knew of when the rule was written. */
@Violates
record Invitation(SecurityAdapter security) {}
