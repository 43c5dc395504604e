package dev.freehold.architecture.violations.the_core_is_immutable.domain;

import dev.freehold.architecture.Violates;

/** Could be changed by a subclass. */
@Violates
public class OpenTask {}
