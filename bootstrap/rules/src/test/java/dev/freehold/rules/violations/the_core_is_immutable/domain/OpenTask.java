package dev.freehold.rules.violations.the_core_is_immutable.domain;

import dev.freehold.rules.Violates;

/** Could be changed by a subclass. */
@Violates
public class OpenTask {}
