package dev.freehold.rules.violations.nothing_answers_before_a_route.bootstrap;

import dev.freehold.rules.Violates;
import org.apache.catalina.valves.rewrite.RewriteValve;

/** Adds one of the container's own valves. */
@Violates
record Rewriting(RewriteValve valve) {}
