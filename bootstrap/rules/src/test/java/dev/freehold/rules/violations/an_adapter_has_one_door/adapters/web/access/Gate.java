package dev.freehold.rules.violations.an_adapter_has_one_door.adapters.web.access;

/** Public for the packages beside it, and behind the door all the same. */
public final class Gate {}
