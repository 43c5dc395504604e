package dev.freehold.adapters.persistence.transaction;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One statement of a transaction.
 *
 * @param plan how the server is to plan it
 * @param sql its text, with a question mark for each value
 * @param values binds them
 * @param reader reads its rows
 */
public record SqlStatement<T>(Plan plan, String sql, Values values, RowReader<T> reader) {

    /** How the server plans a statement that stays prepared. */
    public enum Plan {
        /** As it sees fit: anew for each call, if another plan may suit the values of that call. */
        FOR_EACH_CALL(""),
        /** Once, for all values: for what can only be read in one way. */
        ONCE("set_config('plan_cache_mode', 'force_generic_plan', true), ");

        /** Inside a select list, for another column to follow; ends with the transaction. */
        final String setting;

        Plan(String setting) {
            this.setting = setting;
        }

        /** The plan of a transaction with these statements. */
        static Plan of(SqlStatement<?>... statements) {
            return Stream.of(statements).allMatch(statement -> statement.plan() == ONCE) ? ONCE : FOR_EACH_CALL;
        }
    }

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
