/**
 * Turns the token of a caller into an authenticated user, by the shared secret alone. Its one door is
 * {@link dev.freehold.adapters.security.SecurityAdapter}, for bootstrap.
 */
@NullMarked
package dev.freehold.adapters.security;

import org.jspecify.annotations.NullMarked;
