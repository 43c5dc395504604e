/** Whole requests to the packaged service, over an embedded PostgreSQL. */
@NullMarked
package dev.freehold.benchmarks.service;

import org.jspecify.annotations.NullMarked;
