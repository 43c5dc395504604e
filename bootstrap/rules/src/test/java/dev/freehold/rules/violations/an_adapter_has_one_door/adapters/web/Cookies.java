package dev.freehold.rules.violations.an_adapter_has_one_door.adapters.web;

import dev.freehold.rules.Violates;

/** A second door. */
@Violates
public final class Cookies {}
