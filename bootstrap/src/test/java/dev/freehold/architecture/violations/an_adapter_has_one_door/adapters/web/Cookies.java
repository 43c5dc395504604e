package dev.freehold.architecture.violations.an_adapter_has_one_door.adapters.web;

import dev.freehold.architecture.Violates;

/** A second door. */
@Violates
public final class Cookies {}
