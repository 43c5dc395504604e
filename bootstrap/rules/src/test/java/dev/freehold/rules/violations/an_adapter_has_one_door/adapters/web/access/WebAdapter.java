package dev.freehold.rules.violations.an_adapter_has_one_door.adapters.web.access;

/** Called like the door, but behind it. */
public final class WebAdapter {}
