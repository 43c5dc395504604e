package dev.freehold.adapters.persistence.transaction;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One statement of a transaction.
 *
 * @param sql its text, with a question mark for each value
 * @param values binds them
 * @param reader reads its rows
 */
public record SqlStatement<T>(String sql, Values values, RowReader<T> reader) {

    /** Binds values from that index on, and gives the index of the next parameter. */
    @FunctionalInterface
    public interface Values {
        int bind(PreparedStatement statement, int first) throws SQLException;
    }

    /** Reads the current row of a result set. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * What a statement gave.
     *
     * @param updateCount how many rows it wrote or removed
     * @param rows what it read
     */
    public record Result<T>(int updateCount, List<T> rows) {}

    /** Reads the current result of the JDBC statement, which is that of this one. */
    Result<T> read(PreparedStatement statement) throws SQLException {
        int updateCount = statement.getUpdateCount();
        if (updateCount >= 0) {
            return new Result<>(updateCount, List.of());
        }
        List<T> rows = new ArrayList<>();
        try (ResultSet result = Objects.requireNonNull(statement.getResultSet())) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
        return new Result<>(0, rows);
    }
}
