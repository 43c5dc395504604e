package dev.freehold.domain.access;

/**
 * A user who has proved who they are.
 *
 * <p>Whoever holds one may trust it, so only a security adapter, which has seen the proof, may make one.
 *
 * @param id the user
 */
public record AuthenticatedUser(UserId id) {}
