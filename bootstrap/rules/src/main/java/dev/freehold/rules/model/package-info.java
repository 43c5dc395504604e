/** The model of a hexagon: the names that the rules need, and helpers to inspect its classes. */
@NullMarked
package dev.freehold.rules.model;

import org.jspecify.annotations.NullMarked;
