package dev.freehold.rules.violations.domain_needs_only_java.domain;

import dev.freehold.rules.Violates;
import tools.jackson.databind.annotation.JsonNaming;

/** Uses a library in an annotation only. */
@Violates
@JsonNaming
record TaskJson(String title) {}
