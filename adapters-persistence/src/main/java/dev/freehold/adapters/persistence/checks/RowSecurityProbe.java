package dev.freehold.adapters.persistence.checks;

import static dev.freehold.adapters.persistence.transaction.SystemStatements.execute;
import static dev.freehold.adapters.persistence.transaction.SystemStatements.querySingle;
import static dev.freehold.adapters.persistence.transaction.SystemStatements.update;

import dev.freehold.adapters.persistence.transaction.OwnerSetting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Tries out row security, since a cluster may behave differently from what its catalogue says: inserts rows of a made-up user, tries
 * to reach them as another made-up user, and rolls everything back.
 */
final class RowSecurityProbe {
    private static final String VIOLATION = "42501";
    private static final String NO_SUCH_SETTING = "42704";

    private final Connection connection;
    private final String victim = "start-check-" + UUID.randomUUID();
    private final String thief = "start-check-" + UUID.randomUUID();

    private RowSecurityProbe(Connection connection) {
        this.connection = connection;
    }

    /** @throws IllegalStateException if a user can reach the rows of another, or a statement without an owner any */
    static void run(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            execute(connection, "set transaction isolation level read committed, read write");
            execute(connection, "set local statement_timeout = '10s'");
            new RowSecurityProbe(connection).tryAll();
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private void tryAll() throws SQLException {
        for (String table : DatabaseChecks.TABLES) {
            actAs(victim);
            execute(connection, insert(table, victim));
            actAs(thief);
            requireThat(!finds(table, "user_id <> '%s'".formatted(thief)), table, "read");
            requireThat(update(connection, delete(table)) == 0, table, "removed");
            requireRefused(insert(table, victim), VIOLATION, table, "made");
            if (table.equals("task")) {
                requireThat(update(connection, updateSetting("title = 'stolen'")) == 0, table, "changed");
                actAs(victim);
                requireRefused(updateSetting("user_id = '%s'".formatted(thief)), VIOLATION, table, "given away");
            }
            actAs("");
            requireRefused(
                    "select 1 from %s limit 1".formatted(table), NO_SUCH_SETTING, table, "read in nobody's name");
        }
    }

    private void actAs(String user) throws SQLException {
        // As a command, which a distributed database passes on to the nodes that hold the rows.
        execute(connection, "set local freehold.user_id = " + OwnerSetting.quoted(user));
    }

    private boolean finds(String table, String where) throws SQLException {
        return querySingle(
                connection,
                "select exists (select from %s where %s)".formatted(table, where),
                row -> row.getBoolean(1));
    }

    private void requireRefused(String statement, String state, String table, String done) throws SQLException {
        execute(connection, "savepoint attempt");
        try {
            execute(connection, statement);
        } catch (SQLException refusal) {
            execute(connection, "rollback to savepoint attempt");
            if (state.equals(refusal.getSQLState())) {
                return;
            }
            throw refusal;
        }
        requireThat(false, table, done);
    }

    private static void requireThat(boolean holds, String table, String done) {
        if (!holds) {
            throw new IllegalStateException(
                    "Row security does not hold: a row of the table %s could be %s by somebody other than its owner"
                            .formatted(table, done));
        }
    }

    private String delete(String table) {
        return "delete from %s where user_id = '%s'".formatted(table, victim);
    }

    private String updateSetting(String set) {
        return "update task set %s where user_id = '%s'".formatted(set, victim);
    }

    private static String insert(String table, String user) {
        return table.equals("task") ? """
                insert into task (user_id, id, title, completed, priority, revision, created_at, updated_at, title_folded)
                values ('%s', '%s', 'tried at start', false, 0, 1, now(), now(), 'tried at start')""".formatted(user, UUID.randomUUID()) : """
                insert into idempotency_key (user_id, key, request, used_at, task_id, title, completed, priority)
                values ('%s', '%s', 'tried at start', now(), '%2$s', 'tried at start', false, 0)""".formatted(user, UUID.randomUUID());
    }
}
