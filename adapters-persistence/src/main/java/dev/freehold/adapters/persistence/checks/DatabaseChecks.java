package dev.freehold.adapters.persistence.checks;

import static dev.freehold.adapters.persistence.transaction.SystemStatements.querySingle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Checks, before the first request, that the database guarantees what the statements rely on, and finds out what kind it is. */
public final class DatabaseChecks {
    static final List<String> TABLES = List.of("task", "idempotency_key");

    /** What the migrations made, as PostgreSQL prints it. */
    private static final String POLICY = """
            (user_id = COALESCE(NULLIF(current_setting('freehold.user_id'::text, true), ''::text), \
            current_setting('freehold.user_id is not set: no owner is named'::text)))""";

    /**
     * What the checks found out.
     *
     * @param distributed whether the tables are distributed over several nodes
     * @param pooled whether there is a pooler in between, whose session is not that of the server
     */
    public record Findings(boolean distributed, boolean pooled) {}

    private DatabaseChecks() {}

    /**
     * Runs all checks.
     *
     * @throws IllegalStateException if one fails; the message says what to do
     */
    public static Findings run(DataSource api) {
        try (Connection connection = api.getConnection()) {
            PGConnection driver = connection.unwrap(PGConnection.class);
            int threshold = driver.getPrepareThreshold();
            // Behind a pooler the next transaction may meet another session, which does not know the statement.
            driver.setPrepareThreshold(0);
            try {
                return run(connection);
            } finally {
                driver.setPrepareThreshold(threshold);
            }
        } catch (SQLException failure) {
            // Without the cause, in which the driver may have put the URL, and with it a password.
            throw new IllegalStateException(
                    "The database of DATABASE_URL cannot be checked: SQLSTATE %s".formatted(failure.getSQLState()));
        }
    }

    private static Findings run(Connection connection) throws SQLException {
        String role = checkRole(connection);
        for (String table : TABLES) {
            checkTable(connection, table, role);
        }
        RowSecurityProbe.run(connection);
        return new Findings(isDistributed(connection), isPooled(connection));
    }

    private static String checkRole(Connection connection) throws SQLException {
        String role = querySingle(connection, "select current_user::text", row -> row.getString(1));
        require(
                querySingle(
                        connection,
                        "select not (rolsuper or rolbypassrls) from pg_roles where rolname = current_user",
                        row -> row.getBoolean(1)),
                "DATABASE_USER %s can bypass row security: give the API a role with neither SUPERUSER nor BYPASSRLS"
                        .formatted(role));
        require(
                querySingle(connection, "select current_setting('server_encoding') = 'UTF8'", row -> row.getBoolean(1)),
                "The database of DATABASE_URL must have the encoding UTF8");
        return role;
    }

    private static void checkTable(Connection connection, String table, String role) throws SQLException {
        require(
                querySingle(
                        connection, "select to_regclass('%s') is not null".formatted(table), row -> row.getBoolean(1)),
                "The table %s is missing: set DATABASE_MIGRATION_USER and DATABASE_MIGRATION_PASSWORD to have it created at start"
                        .formatted(table));
        require(
                querySingle(
                        connection,
                        "select relrowsecurity and relforcerowsecurity from pg_class where oid = '%s'::regclass"
                                .formatted(table),
                        row -> row.getBoolean(1)),
                "Row security is off or not forced for the table %s: run the migrations again".formatted(table));
        require(
                querySingle(
                        connection,
                        "select not pg_has_role(current_user, relowner, 'MEMBER') from pg_class where oid = '%s'::regclass"
                                .formatted(table),
                        row -> row.getBoolean(1)),
                "DATABASE_USER %s owns the table %s or is a member of the role that does: give the API a role of its own"
                        .formatted(role, table));
        checkPolicies(connection, table);
    }

    /** A policy for another role opens nothing to the API. */
    private static void checkPolicies(Connection connection, String table) throws SQLException {
        String found = querySingle(connection, """
                select coalesce(string_agg(polname || ' ' || polcmd::text || polpermissive::text || ' '
                    || coalesce(pg_get_expr(polqual, polrelid), '') || ' '
                    || coalesce(pg_get_expr(polwithcheck, polrelid), ''), '; ' order by polname), '')
                from pg_policy where polrelid = '%s'::regclass and exists (
                  select from unnest(polroles) as whose where whose = 0 or pg_has_role(current_user, whose, 'MEMBER'))""".formatted(table), row -> row.getString(1));
        require(
                found.equals("%s_of_owner *true %s %s".formatted(table, POLICY, POLICY)),
                "The policies of the table %s are not those of the migrations: undo what was added or changed"
                        .formatted(table));
    }

    private static boolean isDistributed(Connection connection) throws SQLException {
        return querySingle(
                        connection,
                        "select to_regclass('pg_dist_partition') is not null and has_table_privilege('pg_dist_partition', 'select')",
                        row -> row.getBoolean(1))
                && querySingle(
                        connection,
                        "select exists (select from pg_dist_partition where logicalrelid = 'task'::regclass)",
                        row -> row.getBoolean(1));
    }

    /** Through a pooler, the process id given at login is not that of the session that answers. */
    private static boolean isPooled(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID()
                != querySingle(connection, "select pg_backend_pid()", row -> row.getInt(1));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}
