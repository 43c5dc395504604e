package dev.freehold.rules.violations.an_adapter_has_one_door.adapters.mail;

/** A door of its own, for those who want no more than that. */
public final class Digest {}
