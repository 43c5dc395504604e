package dev.freehold.rules.violations.adapters_are_strangers.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.adapters_are_strangers.adapters.security.SecurityAdapter;

/** Goes to the neighbour directly. */
@Violates
record Login(SecurityAdapter security) {}
