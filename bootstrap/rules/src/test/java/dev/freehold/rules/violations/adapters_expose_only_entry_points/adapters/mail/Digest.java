package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.mail;

/** A door of its own, for those who want no more than that. */
public final class Digest {}
