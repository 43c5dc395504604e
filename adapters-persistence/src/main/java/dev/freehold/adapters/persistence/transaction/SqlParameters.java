package dev.freehold.adapters.persistence.transaction;

import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Param;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parameters of a template: each of the type of a column, and with the way to its value. A parameter is used in one
 * place.
 *
 * @param <A> what the values are taken from, beside the owner
 */
public interface SqlParameters<A> {

    /** Takes a value from what a call is given. */
    @FunctionalInterface
    interface Value<A, T> {
        @Nullable T from(A arguments);
    }

    /** The name of the owner. */
    Param<String> owner();

    /** Another value. */
    <T> Param<T> of(Field<T> column, Value<A, T> value);

    /** Parameters whose values are taken from a part of what a call is given. */
    default <P> SqlParameters<P> in(Function<A, P> part) {
        SqlParameters<A> whole = this;
        return new SqlParameters<>() {
            @Override
            public Param<String> owner() {
                return whole.owner();
            }

            @Override
            public <T> Param<T> of(Field<T> column, Value<P, T> value) {
                return whole.of(column, arguments -> value.from(part.apply(arguments)));
            }
        };
    }
}
