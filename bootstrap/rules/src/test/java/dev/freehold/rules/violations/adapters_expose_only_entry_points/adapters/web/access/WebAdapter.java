package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.access;

/** Named like the entry point, but in a subpackage. */
public final class WebAdapter {}
