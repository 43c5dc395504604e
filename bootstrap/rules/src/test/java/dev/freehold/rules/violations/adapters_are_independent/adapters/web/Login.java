package dev.freehold.rules.violations.adapters_are_independent.adapters.web;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.adapters_are_independent.adapters.security.SecurityAdapter;

/** Calls another adapter directly. */
@Violates
record Login(SecurityAdapter security) {}
