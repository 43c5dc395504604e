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
 * One statement of a transaction, and how its rows are read. Values go to and from the driver as the types of java.time:
 * those of java.sql know two calendars and change dates on the way.
 */
public final class SqlStatement<T> {
    private final Query query;
    private final Reader<T> reader;

    public SqlStatement(Query query, Reader<T> reader) {
        this.query = query;
        this.reader = reader;
    }

    /** Makes something of the row that the result stands on. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * What came of a step.
     *
     * @param changed how many rows were written or removed
     * @param rows what was read
     */
    public record Answer<T>(int changed, List<T> rows) {}

    /** A statement that gives no rows. */
    public static SqlStatement<Integer> writing(Query query) {
        return new SqlStatement<>(query, row -> row.getInt(1));
    }

    public Query query() {
        return query;
    }

    String sql() {
        return query.getSQL();
    }

    /** Binds the values from that parameter on, and says where the next parameter goes. */
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

    /** What the statement says of this step, which it has come to. */
    Answer<T> answer(PreparedStatement statement) throws SQLException {
        int changed = statement.getUpdateCount();
        if (changed >= 0) {
            return new Answer<>(changed, List.of());
        }
        List<T> rows = new ArrayList<>();
        try (ResultSet result = Objects.requireNonNull(statement.getResultSet())) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
        return new Answer<>(0, rows);
    }
}
