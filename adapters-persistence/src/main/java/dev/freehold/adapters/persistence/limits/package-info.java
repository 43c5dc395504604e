/** How many calls may be under way at once, and how long each may take. */
@NullMarked
package dev.freehold.adapters.persistence.limits;

import org.jspecify.annotations.NullMarked;
