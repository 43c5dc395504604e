package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

@Violates
record Numbered(Optional<AtomicLong> last) {}
