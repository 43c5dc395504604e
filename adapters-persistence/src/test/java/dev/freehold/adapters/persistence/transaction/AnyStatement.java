package dev.freehold.adapters.persistence.transaction;

import static dev.freehold.testkit.Samples.owner;

import dev.freehold.adapters.persistence.transaction.SqlStatement.RowReader;
import org.jooq.Query;

/** Statements that the adapter itself would not send, for they may leave out the owner. */
public final class AnyStatement {
    private AnyStatement() {}

    public static <T> SqlStatement<T> of(Query query, RowReader<T> reader) {
        return SqlTemplate.of(SqlStatement.Plan.FOR_EACH_CALL, query, new SqlBindings<>())
                .with(owner("nobody"), query, reader);
    }

    public static SqlStatement<Integer> update(Query query) {
        return of(query, row -> row.getInt(1));
    }
}
