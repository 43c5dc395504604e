/** Shows that nobody reaches another user's tasks, and that this would be noticed if it were otherwise. */
@NullMarked
package dev.freehold.isolation;

import org.jspecify.annotations.NullMarked;
