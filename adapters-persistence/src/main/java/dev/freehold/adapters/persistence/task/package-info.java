/** Tasks and idempotency keys as rows, and the statements that read and write them. */
@NullMarked
package dev.freehold.adapters.persistence.task;

import org.jspecify.annotations.NullMarked;
