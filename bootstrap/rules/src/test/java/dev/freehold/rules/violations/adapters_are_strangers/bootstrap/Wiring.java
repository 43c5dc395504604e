package dev.freehold.rules.violations.adapters_are_strangers.bootstrap;

import dev.freehold.rules.violations.adapters_are_strangers.adapters.security.SecurityAdapter;

record Wiring(SecurityAdapter security) {}
