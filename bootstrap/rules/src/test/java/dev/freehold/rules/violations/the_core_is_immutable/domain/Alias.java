package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;
import java.util.List;

/** Does not copy its list. */
@Violates
record Alias(List<String> titles) {}
