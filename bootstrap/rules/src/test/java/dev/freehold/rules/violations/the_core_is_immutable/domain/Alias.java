package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;
import java.util.List;

/** Shares its list with whoever made it. */
@Violates
record Alias(List<String> titles) {}
