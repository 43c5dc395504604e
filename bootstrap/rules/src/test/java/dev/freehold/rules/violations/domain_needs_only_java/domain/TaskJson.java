package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import tools.jackson.databind.annotation.JsonNaming;

/** Knows by an annotation alone what sends it. */
@Violates
@JsonNaming
record TaskJson(String title) {}
