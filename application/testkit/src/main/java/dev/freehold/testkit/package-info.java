/**
 * What a hexagon is tried with: an in-memory repository, the contracts that every repository has to pass, and sample values.
 * For tests and for trying things out; no service is built on it.
 */
@NullMarked
package dev.freehold.testkit;

import org.jspecify.annotations.NullMarked;
