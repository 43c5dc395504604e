package dev.freehold.architecture.violations.adapters_are_strangers.adapters.web;

import dev.freehold.architecture.Violates;
import dev.freehold.architecture.violations.adapters_are_strangers.adapters.security.SecurityAdapter;

/** Goes to the neighbour directly. */
@Violates
record Login(SecurityAdapter security) {}
