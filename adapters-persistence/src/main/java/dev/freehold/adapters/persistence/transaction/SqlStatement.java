package dev.freehold.adapters.persistence.transaction;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Param;
import org.jooq.Query;

/**
 * One statement of a transaction, and how to read its rows. Values travel as types of java.time: those of java.sql have two
 * calendars and shift old dates on the way.
 */
public final class SqlStatement<T> {
    private final Query query;
    private final RowReader<T> reader;

    public SqlStatement(Query query, RowReader<T> reader) {
        this.query = query;
        this.reader = reader;
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

    /** A statement that writes and gives no rows. */
    public static SqlStatement<Integer> update(Query query) {
        return new SqlStatement<>(query, row -> row.getInt(1));
    }

    public Query query() {
        return query;
    }

    String sql() {
        return query.getSQL();
    }

    /** Binds the values from that index on, and gives the index of the next parameter. */
    int bind(PreparedStatement statement, int first) throws SQLException {
        int index = first;
        for (Param<?> parameter : query.getParams().values()) {
            if (!parameter.isInline()) {
                bind(statement, index, parameter);
                index++;
            }
        }
        return index;
    }

    private static void bind(PreparedStatement statement, int index, Param<?> parameter) throws SQLException {
        Object value = parameter.getValue();
        if (value == null) {
            statement.setNull(index, parameter.getDataType().getSQLType());
        } else if (value instanceof Instant moment) {
            statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(index, value);
        }
    }

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
