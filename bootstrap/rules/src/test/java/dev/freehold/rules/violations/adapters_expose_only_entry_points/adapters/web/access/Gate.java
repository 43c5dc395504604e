package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.access;

/** Public for the packages beside it, and behind the door all the same. */
public final class Gate {}
