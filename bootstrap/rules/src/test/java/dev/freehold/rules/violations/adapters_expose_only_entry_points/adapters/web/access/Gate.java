package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.access;

/** Public for sibling packages, but not an entry point. */
public final class Gate {}
