package dev.freehold.architecture.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.architecture.violations.no_statement_without_an_owner.domain.access.Owner;
import java.util.function.IntSupplier;
import org.jooq.DSLContext;
import org.jooq.Query;

record OwnedStatements(DSLContext database) {
    int run(Owner owner, Query statement) {
        IntSupplier sent = () -> database.execute(statement);
        return sent.getAsInt() + owner.hashCode();
    }
}
