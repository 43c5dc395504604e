/** Limits on how many calls run at once, and on how long each may take. */
@NullMarked
package dev.freehold.adapters.persistence.limits;

import org.jspecify.annotations.NullMarked;
