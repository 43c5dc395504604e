package dev.freehold.adapters.persistence.task;

import dev.freehold.adapters.persistence.transaction.SystemStatements;
import dev.freehold.application.port.StorageUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Has the database forget the answers that no request can ask for again, of whatever owner; none of them is seen. */
public final class ExpiredKeys {
    /** As many as the function of the migrations clears in one transaction. */
    private static final int AT_ONCE = 1_000;

    private ExpiredKeys() {}

    /**
     * Does so until none is left.
     *
     * @throws StorageUnavailable if the database cannot be reached or refuses
     */
    public static void forget(DataSource api) {
        try (Connection connection = api.getConnection()) {
            while (SystemStatements.one(connection, "select forget_old_answers()", row -> row.getInt(1)) == AT_ONCE) {
                // There may be more.
            }
        } catch (SQLException failure) {
            throw new StorageUnavailable(failure);
        }
    }
}
