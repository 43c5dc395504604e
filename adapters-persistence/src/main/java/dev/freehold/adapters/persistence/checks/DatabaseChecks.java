package dev.freehold.adapters.persistence.checks;

import static dev.freehold.adapters.persistence.transaction.SystemStatements.one;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Looks, before the first request, whether the database keeps the promises that the statements rely on, and what kind it is. */
public final class DatabaseChecks {
    static final List<String> TABLES = List.of("task", "idempotency_key");

    /** As PostgreSQL writes what the migrations have made. */
    private static final String POLICY = """
            (user_id = COALESCE(NULLIF(current_setting('freehold.user_id'::text, true), ''::text), \
            current_setting('freehold.user_id is not set: no owner is named'::text)))""";

    /**
     * What was found out.
     *
     * @param distributed whether the tables are spread over several nodes
     * @param pooled whether a pooler stands in between, which has a session of its own with us
     */
    public record Findings(boolean distributed, boolean pooled) {}

    private DatabaseChecks() {}

    /**
     * Looks at everything.
     *
     * @throws IllegalStateException if a promise is not kept; the message says what to do
     */
    public static Findings pass(DataSource api) {
        try (Connection connection = api.getConnection()) {
            connection.unwrap(PGConnection.class).setPrepareThreshold(0);
            String role = rolePasses(connection);
            for (String table : TABLES) {
                tablePasses(connection, table, role);
            }
            RowSecurityProbe.pass(connection);
            return new Findings(isDistributed(connection), isPooled(connection));
        } catch (SQLException failure) {
            // No cause: the driver may have put the URL, and a password in it, into one.
            throw new IllegalStateException(
                    "The database of DATABASE_URL cannot be checked: SQLSTATE %s".formatted(failure.getSQLState()));
        }
    }

    private static String rolePasses(Connection connection) throws SQLException {
        String role = one(connection, "select current_user::text", row -> row.getString(1));
        require(
                one(
                        connection,
                        "select not (rolsuper or rolbypassrls) from pg_roles where rolname = current_user",
                        row -> row.getBoolean(1)),
                "DATABASE_USER %s can bypass row security: give the API a role with neither SUPERUSER nor BYPASSRLS"
                        .formatted(role));
        require(
                one(connection, "select current_setting('server_encoding') = 'UTF8'", row -> row.getBoolean(1)),
                "DATABASE_URL leads to a database whose encoding is not UTF8");
        return role;
    }

    private static void tablePasses(Connection connection, String table, String role) throws SQLException {
        require(
                one(connection, "select to_regclass('%s') is not null".formatted(table), row -> row.getBoolean(1)),
                "The table %s is missing: set DATABASE_MIGRATION_USER and DATABASE_MIGRATION_PASSWORD to have it made at start"
                        .formatted(table));
        require(
                one(
                        connection,
                        "select relrowsecurity and relforcerowsecurity from pg_class where oid = '%s'::regclass"
                                .formatted(table),
                        row -> row.getBoolean(1)),
                "Row security is off or not forced for the table %s: migrate the database anew".formatted(table));
        require(
                one(
                        connection,
                        "select not pg_has_role(current_user, relowner, 'MEMBER') from pg_class where oid = '%s'::regclass"
                                .formatted(table),
                        row -> row.getBoolean(1)),
                "DATABASE_USER %s owns the table %s or is a member of the role that does: give the API a role of its own"
                        .formatted(role, table));
        policiesPass(connection, table);
    }

    /** A policy for another role opens nothing to the API. */
    private static void policiesPass(Connection connection, String table) throws SQLException {
        String found = one(connection, """
                select coalesce(string_agg(polname || ' ' || polcmd::text || polpermissive::text || ' '
                    || coalesce(pg_get_expr(polqual, polrelid), '') || ' '
                    || coalesce(pg_get_expr(polwithcheck, polrelid), ''), '; ' order by polname), '')
                from pg_policy where polrelid = '%s'::regclass and exists (
                  select from unnest(polroles) as whose where whose = 0 or pg_has_role(current_user, whose, 'MEMBER'))""".formatted(table), row -> row.getString(1));
        require(
                found.equals("%s_of_owner *true %s %s".formatted(table, POLICY, POLICY)),
                "The policies of the table %s are not those that the migrations made: drop what was added or changed"
                        .formatted(table));
    }

    private static boolean isDistributed(Connection connection) throws SQLException {
        return one(
                        connection,
                        "select to_regclass('pg_dist_partition') is not null and has_table_privilege('pg_dist_partition', 'select')",
                        row -> row.getBoolean(1))
                && one(
                        connection,
                        "select exists (select from pg_dist_partition where logicalrelid = 'task'::regclass)",
                        row -> row.getBoolean(1));
    }

    /** A pooler gives us a number of its own for the session, which is not that of the session it sends us to. */
    private static boolean isPooled(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID()
                != one(connection, "select pg_backend_pid()", row -> row.getInt(1));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
