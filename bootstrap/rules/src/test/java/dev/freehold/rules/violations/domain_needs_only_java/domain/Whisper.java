package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;

/** Uses a ThreadLocal. */
@Violates
record Whisper(ThreadLocal<String> owner) {}
