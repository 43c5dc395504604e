/** What the benchmarks share: a database as an operator sets it up, and tokens. */
@NullMarked
package dev.freehold.benchmarks;

import org.jspecify.annotations.NullMarked;
