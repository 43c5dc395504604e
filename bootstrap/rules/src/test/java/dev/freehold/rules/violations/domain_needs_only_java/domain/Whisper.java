package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;

/** Passes something on that nobody can see. */
@Violates
record Whisper(ThreadLocal<String> owner) {}
