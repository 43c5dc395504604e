package dev.freehold.rules.violations.adapters_are_independent.bootstrap;

import dev.freehold.rules.violations.adapters_are_independent.adapters.security.SecurityAdapter;

record Wiring(SecurityAdapter security) {}
