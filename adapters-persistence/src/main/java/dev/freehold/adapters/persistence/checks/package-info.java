/** Checks before the first request that the database enforces what the statements rely on. */
@NullMarked
package dev.freehold.adapters.persistence.checks;

import org.jspecify.annotations.NullMarked;
