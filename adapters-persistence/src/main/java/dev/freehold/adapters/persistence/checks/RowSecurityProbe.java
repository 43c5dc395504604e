package dev.freehold.adapters.persistence.checks;

import static dev.freehold.adapters.persistence.transaction.SystemStatements.change;
import static dev.freehold.adapters.persistence.transaction.SystemStatements.one;
import static dev.freehold.adapters.persistence.transaction.SystemStatements.send;

import dev.freehold.adapters.persistence.transaction.OwnerSetting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Tries whether row security holds, for a catalogue can say one thing and a cluster do another: rows of a user who does not
 * exist are made, another who does not exist tries to get at them, and all of it is rolled back.
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

    /** @throws IllegalStateException if one user's rows can be reached in another's name, or in nobody's */
    static void pass(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            send(connection, "set transaction isolation level read committed, read write");
            send(connection, "set local statement_timeout = '10s'");
            new RowSecurityProbe(connection).run();
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private void run() throws SQLException {
        for (String table : DatabaseChecks.TABLES) {
            inTheNameOf(victim);
            send(connection, insert(table, victim));
            inTheNameOf(thief);
            holds(!finds(table, "user_id <> '%s'".formatted(thief)), table, "read");
            holds(change(connection, delete(table)) == 0, table, "removed");
            refused(insert(table, victim), VIOLATION, table, "made");
            if (table.equals("task")) {
                holds(change(connection, update("title = 'stolen'")) == 0, table, "changed");
                inTheNameOf(victim);
                refused(update("user_id = '%s'".formatted(thief)), VIOLATION, table, "given away");
            }
            inTheNameOf("");
            refused("select 1 from %s limit 1".formatted(table), NO_SUCH_SETTING, table, "read in nobody's name");
        }
    }

    private void inTheNameOf(String user) throws SQLException {
        // As a command, which every kind of database passes on to where the rows are.
        send(connection, "set local freehold.user_id = " + OwnerSetting.quoted(user));
    }

    private boolean finds(String table, String where) throws SQLException {
        return one(
                connection,
                "select exists (select from %s where %s)".formatted(table, where),
                row -> row.getBoolean(1));
    }

    private void refused(String statement, String state, String table, String done) throws SQLException {
        send(connection, "savepoint attempt");
        try {
            send(connection, statement);
        } catch (SQLException refusal) {
            send(connection, "rollback to savepoint attempt");
            if (state.equals(refusal.getSQLState())) {
                return;
            }
            throw refusal;
        }
        holds(false, table, done);
    }

    private static void holds(boolean holds, String table, String done) {
        if (!holds) {
            throw new IllegalStateException(
                    "Row security does not hold: a row of the table %s could be %s by another than its owner"
                            .formatted(table, done));
        }
    }

    private String delete(String table) {
        return "delete from %s where user_id = '%s'".formatted(table, victim);
    }

    private String update(String set) {
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
