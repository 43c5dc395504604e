/**
 * Starts all of Freehold on one machine, with a database of its own. For the developer's {@code ./mvnw} and for tests
 * of the whole system; nothing of it is in the product.
 */
@NullMarked
package dev.freehold.local;

import org.jspecify.annotations.NullMarked;
