package dev.freehold.adapters.persistence.transaction;

import java.sql.SQLException;
import java.util.Set;

/** What an error of the database means for the call, by its SQLSTATE. */
enum SqlFailure {
    /** The transaction was rolled back, and may well succeed when it is run again. */
    CONFLICT,
    /** The database is down, busy, or stopped by its operator; the same call may succeed later. */
    UNAVAILABLE,
    /** A bug of ours: the statement can never succeed. */
    FAULT;

    /**
     * A serialization failure or a deadlock; a plan or prepared statement that was dropped because the tables changed or
     * somebody discarded it, in which case the pool has closed the connection.
     */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "0A000", "26000");

    /**
     * Classes: 08 connection, 28 login, 40 rolled back, 53 out of resources, 55 locked or not ready, 57 cancelled, shut down
     * or timed out, 58 system error.
     */
    private static final Set<String> UNAVAILABLE_CLASSES = Set.of("08", "28", "40", "53", "55", "57", "58");

    /** Read-only; an aborted transaction left open; one that a timeout of the operator's ended, twice; no such database. */
    private static final Set<String> UNAVAILABLE_STATES = Set.of("25006", "25P02", "25P03", "25P04", "3D000");

    /** The server is read-only, as one that has become a standby; it ended the session, has crashed, or is starting. */
    private static final Set<String> OF_THE_SESSION = Set.of("25006", "57P01", "57P02", "57P03");

    /** Whether the same call may succeed in another session, so that this one must not be used again. */
    static boolean isOfTheSession(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return OF_THE_SESSION.contains(state) || state.startsWith("08");
    }

    static SqlFailure of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            return UNAVAILABLE;
        }
        if (CONFLICTS.contains(state)) {
            return CONFLICT;
        }
        return UNAVAILABLE_STATES.contains(state) || UNAVAILABLE_CLASSES.contains(state.substring(0, 2))
                ? UNAVAILABLE
                : FAULT;
    }
}
