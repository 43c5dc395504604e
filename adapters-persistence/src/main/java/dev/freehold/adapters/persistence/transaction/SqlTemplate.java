package dev.freehold.adapters.persistence.transaction;

import dev.freehold.adapters.persistence.transaction.SqlStatement.RowReader;
import dev.freehold.domain.access.Owner;
import java.util.List;
import java.util.function.Function;
import org.jooq.Query;

/**
 * A statement that is sent again and again with other values. jOOQ renders it once: for a short statement, rendering takes
 * longer than all else that this process does.
 *
 * @param <A> what the values are taken from, beside the owner
 */
public final class SqlTemplate<A> {
    private final String sql;
    private final List<SqlBindings.Binding<A>> bindings;

    private SqlTemplate(String sql, List<SqlBindings.Binding<A>> bindings) {
        this.sql = sql;
        this.bindings = bindings;
    }

    /**
     * Renders the statement.
     *
     * @throws IllegalStateException if it does not name the owner
     */
    public static <A> SqlTemplate<A> of(Function<SqlParameters<A>, Query> statement) {
        SqlBindings<A> parameters = new SqlBindings<>();
        Query query = statement.apply(parameters);
        if (!parameters.nameTheOwner()) {
            throw new IllegalStateException("The statement does not name the owner: " + query);
        }
        return of(query, parameters);
    }

    static <A> SqlTemplate<A> of(Query query, SqlBindings<A> parameters) {
        return new SqlTemplate<>(query.getSQL(), parameters.of(query));
    }

    /** The statement with the values of one call. */
    public <T> SqlStatement<T> with(Owner owner, A arguments, RowReader<T> reader) {
        return new SqlStatement<>(
                sql,
                (jdbc, first) -> {
                    int index = first;
                    for (SqlBindings.Binding<A> binding : bindings) {
                        binding.bind(jdbc, index, owner, arguments);
                        index++;
                    }
                    return index;
                },
                reader);
    }

    /** The statement with the values of one call, if it writes and gives no rows. */
    public SqlStatement<Integer> with(Owner owner, A arguments) {
        return with(owner, arguments, row -> row.getInt(1));
    }
}
