package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.violations.no_statement_without_an_owner.domain.access.Owner;
import java.util.function.IntSupplier;
import org.jooq.DSLContext;
import org.jooq.Query;

record OwnedStatements(DSLContext database) {
    int run(Owner owner, Query statement) {
        IntSupplier sent = () -> database.execute(statement);
        return sent.getAsInt() + name(owner.id());
    }

    /** On behalf of the owner that it was called with. */
    private int name(String id) {
        return database.execute("select set_config('user', {0}, true)", id);
    }
}
