/** What is looked at before the first request: whether the database keeps the promises that the statements rely on. */
@NullMarked
package dev.freehold.adapters.persistence.checks;

import org.jspecify.annotations.NullMarked;
