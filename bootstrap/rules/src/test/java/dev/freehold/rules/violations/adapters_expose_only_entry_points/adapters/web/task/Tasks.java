package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.task;

import dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.access.Gate;

record Tasks(Gate gate) {}
