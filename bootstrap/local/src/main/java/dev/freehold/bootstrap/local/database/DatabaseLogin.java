package dev.freehold.bootstrap.local.database;

import dev.freehold.bootstrap.local.directory.LocalSecrets;

/**
 * The credentials of a database role.
 *
 * @param user the name of the role
 * @param password generated for this run
 */
public record DatabaseLogin(String user, String password) {

    /** Credentials with a new random password. */
    static DatabaseLogin of(String user) {
        return new DatabaseLogin(user, LocalSecrets.random());
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return user;
    }
}
