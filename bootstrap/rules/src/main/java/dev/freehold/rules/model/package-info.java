/** What a hexagon looks like: the names that the rules need to know, and what they need to read in its classes. */
@NullMarked
package dev.freehold.rules.model;

import org.jspecify.annotations.NullMarked;
