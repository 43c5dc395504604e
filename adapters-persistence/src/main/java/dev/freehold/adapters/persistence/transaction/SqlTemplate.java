package dev.freehold.adapters.persistence.transaction;

import dev.freehold.adapters.persistence.transaction.SqlStatement.Plan;
import dev.freehold.adapters.persistence.transaction.SqlStatement.RowReader;
import dev.freehold.domain.access.Owner;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is sent again and again with other values. jOOQ renders it once: for a short statement, rendering takes
 * longer than all else that this process does.
 *
 * @param <A> what the values are taken from, beside the owner
 */
public final class SqlTemplate<A> {
    private final Plan plan;
    private final String sql;
    private final List<Binding<A>> bindings;

    private SqlTemplate(Plan plan, String sql, List<Binding<A>> bindings) {
        this.plan = plan;
        this.sql = sql;
        this.bindings = bindings;
    }

    /**
     * Renders a statement that the server plans as it sees fit.
     *
     * @throws IllegalStateException if it does not name the owner
     */
    public static <A> SqlTemplate<A> of(Function<SqlParameters<A>, Query> statement) {
        return of(Plan.FOR_EACH_CALL, statement);
    }

    /**
     * Renders a statement.
     *
     * @throws IllegalStateException if it does not name the owner
     */
    public static <A> SqlTemplate<A> of(Plan plan, Function<SqlParameters<A>, Query> statement) {
        SqlBindings<A> parameters = new SqlBindings<>();
        Query query = statement.apply(parameters);
        if (!parameters.nameTheOwner()) {
            throw new IllegalStateException("The statement does not name the owner: " + query);
        }
        return of(plan, query, parameters);
    }

    static <A> SqlTemplate<A> of(Plan plan, Query query, SqlBindings<A> parameters) {
        return new SqlTemplate<>(plan, query.getSQL(), parameters.of(query));
    }

    /** The statement with the values of one call. */
    public <T> SqlStatement<T> with(Owner owner, A arguments, RowReader<T> reader) {
        return new SqlStatement<>(
                plan,
                sql,
                (jdbc, first) -> {
                    int index = first;
                    for (Binding<A> binding : bindings) {
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

    /**
     * A parameter.
     *
     * @param value gives its value for one call
     * @param sqlType needed where the value is null
     */
    record Binding<A>(Source<A> value, int sqlType) {

        /** Takes a value from what a call is given. */
        @FunctionalInterface
        interface Source<A> {
            @Nullable Object from(Owner owner, A arguments);
        }

        /** Moments travel as a type of java.time: that of java.sql has two calendars and shifts old dates on the way. */
        void bind(PreparedStatement statement, int index, Owner owner, A arguments) throws SQLException {
            switch (value.from(owner, arguments)) {
                case null -> statement.setNull(index, sqlType);
                case Instant moment -> statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
                case Object other -> statement.setObject(index, other);
            }
        }
    }
}
