package dev.freehold.domain.access;

/**
 * An authenticated user.
 *
 * <p>Code that receives one may trust it, so only a security adapter, which has verified the proof, may create one.
 *
 * @param id the user
 */
public record AuthenticatedUser(UserId id) {}
