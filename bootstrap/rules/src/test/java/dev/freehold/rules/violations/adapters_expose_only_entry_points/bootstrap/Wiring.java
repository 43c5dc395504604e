package dev.freehold.rules.violations.adapters_expose_only_entry_points.bootstrap;

import dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.WebAdapter;

record Wiring(WebAdapter web, WebAdapter.Rules rules) {}
