package dev.freehold.adapters.persistence.transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The parameters of one template, and in which order it takes their values. */
final class SqlBindings<A> implements SqlParameters<A> {
    private final Map<String, SqlTemplate.Binding.Source<A>> values = new HashMap<>();
    private boolean owned;

    @Override
    public Param<String> owner() {
        owned = true;
        return named(
                DSL.param("owner" + values.size(), SQLDataType.VARCHAR),
                (owner, _) -> owner.id().value());
    }

    @Override
    public <T> Param<T> of(Field<T> column, Value<A, T> value) {
        return named(DSL.param("value" + values.size(), column), (_, arguments) -> value.from(arguments));
    }

    private <T> Param<T> named(Param<T> parameter, SqlTemplate.Binding.Source<A> value) {
        values.put(parameter.getName(), value);
        return parameter;
    }

    boolean nameTheOwner() {
        return owned;
    }

    /**
     * In the order in which the rendered statement takes them, those with a value of their own among them.
     *
     * @throws IllegalStateException if a parameter is used in no place, or in more than one
     */
    List<SqlTemplate.Binding<A>> of(Query query) {
        List<SqlTemplate.Binding<A>> inOrder = new ArrayList<>();
        query.getParams().forEach((name, parameter) -> {
            if (!parameter.isInline()) {
                inOrder.add(new SqlTemplate.Binding<>(
                        values.getOrDefault(name, (_, _) -> parameter.getValue()),
                        parameter.getDataType().getSQLType()));
            }
        });
        if (!query.getParams().keySet().containsAll(values.keySet())
                || query.getBindValues().size() != inOrder.size()) {
            throw new IllegalStateException("A parameter is not used in exactly one place: " + query);
        }
        return List.copyOf(inOrder);
    }
}
