/** Benchmarks of what no other package may call. */
@NullMarked
package dev.freehold.adapters.web.task;

import org.jspecify.annotations.NullMarked;
