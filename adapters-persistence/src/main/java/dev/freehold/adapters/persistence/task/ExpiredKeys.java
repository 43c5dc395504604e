package dev.freehold.adapters.persistence.task;

import dev.freehold.adapters.persistence.transaction.SystemStatements;
import dev.freehold.application.port.StorageUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Deletes the idempotency keys that have expired, and the answers kept with them, of all owners; none of them is read. */
public final class ExpiredKeys {
    /** How many the function of the migrations deletes in one transaction. */
    private static final int BATCH = 1_000;

    private ExpiredKeys() {}

    /**
     * Deletes all there are.
     *
     * @throws StorageUnavailable if the database cannot be reached, or rejects the statement
     */
    public static void delete(DataSource api) {
        try (Connection connection = api.getConnection()) {
            while (SystemStatements.querySingle(connection, "select forget_old_answers()", row -> row.getInt(1))
                    == BATCH) {
                // There may be more.
            }
        } catch (SQLException failure) {
            throw new StorageUnavailable(failure);
        }
    }
}
