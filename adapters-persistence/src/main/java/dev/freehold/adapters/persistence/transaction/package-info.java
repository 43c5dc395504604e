/** How statements reach the database: in the name of their owner, in one round trip and one transaction. */
@NullMarked
package dev.freehold.adapters.persistence.transaction;

import org.jspecify.annotations.NullMarked;
