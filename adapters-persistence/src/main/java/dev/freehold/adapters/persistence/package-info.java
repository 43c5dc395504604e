/**
 * Keeps tasks in PostgreSQL, each row visible to its owner alone. Its one door is
 * {@link dev.freehold.adapters.persistence.PersistenceAdapter}, for bootstrap.
 */
@NullMarked
package dev.freehold.adapters.persistence;

import org.jspecify.annotations.NullMarked;
