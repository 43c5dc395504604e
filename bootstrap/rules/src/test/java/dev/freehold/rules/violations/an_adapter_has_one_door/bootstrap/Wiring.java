package dev.freehold.rules.violations.an_adapter_has_one_door.bootstrap;

import dev.freehold.rules.violations.an_adapter_has_one_door.adapters.web.WebAdapter;

record Wiring(WebAdapter web, WebAdapter.Rules rules) {}
