package dev.freehold.rules.violations.nothing_answers_before_a_route.bootstrap;

import dev.freehold.rules.Violates;
import org.apache.catalina.valves.rewrite.RewriteValve;

/** Puts one of the container's own in front. */
@Violates
record Rewriting(RewriteValve valve) {}
