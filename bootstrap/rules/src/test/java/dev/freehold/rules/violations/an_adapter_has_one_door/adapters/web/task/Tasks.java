package dev.freehold.rules.violations.an_adapter_has_one_door.adapters.web.task;

import dev.freehold.rules.violations.an_adapter_has_one_door.adapters.web.access.Gate;

record Tasks(Gate gate) {}
