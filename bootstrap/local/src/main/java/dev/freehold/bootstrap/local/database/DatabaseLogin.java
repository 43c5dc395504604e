package dev.freehold.bootstrap.local.database;

import dev.freehold.bootstrap.local.directory.LocalSecrets;

/**
 * Who connects to the database, and how they prove it.
 *
 * @param user the name of the role
 * @param password made at random for this run
 */
public record DatabaseLogin(String user, String password) {

    /** A login for this run. */
    static DatabaseLogin of(String user) {
        return new DatabaseLogin(user, LocalSecrets.random());
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return user;
    }
}
