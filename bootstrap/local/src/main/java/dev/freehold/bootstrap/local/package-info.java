/**
 * Runs the whole system on one machine: a database, the auth server with the app, their ports and secrets. For {@code
 * ./mvnw} on a developer's machine and for system tests; not part of the product.
 */
@NullMarked
package dev.freehold.bootstrap.local;

import org.jspecify.annotations.NullMarked;
