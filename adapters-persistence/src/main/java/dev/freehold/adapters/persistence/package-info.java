/**
 * Tasks in PostgreSQL, each row visible to its owner alone. Its entry point is
 * {@link dev.freehold.adapters.persistence.PersistenceAdapter}.
 */
@NullMarked
package dev.freehold.adapters.persistence;

import org.jspecify.annotations.NullMarked;
