/**
 * Test support for the hexagon: an in-memory repository, the contract tests that every repository must pass, and
 * sample values. For tests and experiments, not for production.
 */
@NullMarked
package dev.freehold.testkit;

import org.jspecify.annotations.NullMarked;
