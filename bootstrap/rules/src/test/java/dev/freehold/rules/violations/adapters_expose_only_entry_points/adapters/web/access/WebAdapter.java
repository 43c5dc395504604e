package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web.access;

/** Called like the door, but behind it. */
public final class WebAdapter {}
