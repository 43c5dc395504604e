package dev.freehold.adapters.persistence.transaction;

import java.sql.SQLException;
import java.util.Set;

/** What an error of the database means for the call, by its SQLSTATE. */
enum SqlFailure {
    /** Everything was undone, and the same again may well succeed. */
    CONFLICT,
    /** The database is away, busy, or kept from the work by its operator; later it may succeed. */
    UNAVAILABLE,
    /** Ours: the statement will never succeed. */
    FAULT;

    /**
     * A serialization failure, a deadlock; a plan or a prepared statement that is no more, because the tables were changed
     * or somebody discarded it: the pool has let go of that connection.
     */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "0A000", "26000");

    /**
     * Classes: 08 connection, 28 login, 40 rolled back, 53 out of resources, 55 not ready or locked, 57 an operator's cancel, shutdown
     * or timeout, 58 the system.
     */
    private static final Set<String> UNAVAILABLE_CLASSES = Set.of("08", "28", "40", "53", "55", "57", "58");

    /** Read-only just now; a transaction that was left behind; a transaction that the operator's limit ended; the database is gone. */
    private static final Set<String> UNAVAILABLE_STATES = Set.of("25006", "25P02", "25P03", "25P04", "3D000");

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
