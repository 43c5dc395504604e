/**
 * Verifies a caller's token with the shared secret and gives the authenticated user. The entry point is {@link
 * dev.freehold.adapters.security.SecurityAdapter}, for bootstrap.
 */
@NullMarked
package dev.freehold.adapters.security;

import org.jspecify.annotations.NullMarked;
