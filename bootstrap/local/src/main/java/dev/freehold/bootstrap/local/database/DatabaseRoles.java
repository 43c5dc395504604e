package dev.freehold.bootstrap.local.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * The database roles, each with the least privileges that it needs.
 *
 * @param owner owns the database and migrates it
 * @param api has the privileges that the migrations grant it
 * @param auth owns the schema of the auth server and nothing else
 */
public record DatabaseRoles(DatabaseLogin owner, DatabaseLogin api, DatabaseLogin auth) {
    /** The database that all roles share. */
    static final String DATABASE = "freehold";

    /** Generates new passwords, which the database does not have yet. */
    static DatabaseRoles withNewPasswords() {
        return new DatabaseRoles(
                DatabaseLogin.of("freehold_owner"),
                DatabaseLogin.of("freehold_api"),
                DatabaseLogin.of("freehold_auth"));
    }

    /** Creates missing roles and the database if missing, and sets the passwords. */
    void createIn(DataSource server) throws SQLException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            for (DatabaseLogin login : List.of(owner, api, auth)) {
                if (isMissing(statement, "select from pg_roles where rolname = '%s'".formatted(login.user()))) {
                    statement.execute("create role %s login nosuperuser nobypassrls".formatted(login.user()));
                }
                statement.execute("alter role %s password '%s'".formatted(login.user(), login.password()));
            }
            if (isMissing(statement, "select from pg_database where datname = '%s'".formatted(DATABASE))) {
                statement.execute("create database %s owner %s".formatted(DATABASE, owner.user()));
            }
        }
    }

    /** Grants each role its privileges in the database. */
    void grantPrivileges(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("revoke all on database %s from public".formatted(DATABASE));
            statement.execute("grant connect on database %s to %s, %s".formatted(DATABASE, api.user(), auth.user()));
            statement.execute("alter schema public owner to " + owner.user());
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to " + api.user());
            statement.execute("create schema if not exists auth authorization " + auth.user());
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
