/**
 * What stands around the API on one machine: a database of its own, the auth server with the app, their ports and secrets.
 * For the developer's {@code ./mvnw} and for tests of the whole system; nothing of it is in the product.
 */
@NullMarked
package dev.freehold.bootstrap.local;

import org.jspecify.annotations.NullMarked;
