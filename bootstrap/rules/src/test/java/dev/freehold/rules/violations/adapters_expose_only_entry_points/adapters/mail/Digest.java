package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.mail;

/** A second entry point, declared as such. */
public final class Digest {}
