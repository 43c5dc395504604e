package dev.freehold.rules.violations.adapters_expose_only_entry_points.adapters.web;

import dev.freehold.rules.Violates;

/** A second entry point, undeclared. */
@Violates
public final class Cookies {}
