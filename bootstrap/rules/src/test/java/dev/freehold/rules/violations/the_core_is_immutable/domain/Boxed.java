package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;
import java.util.Optional;

@Violates
record Boxed(Optional<byte[]> content) {}
