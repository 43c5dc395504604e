package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_statement_without_an_owner.domain.access.Owner;
import org.jooq.DSLContext;
import org.jooq.Query;

/** A runner that takes an Owner and ignores it. */
@Violates
record Forgetful(DSLContext database) {
    int run(Owner owner, Query statement) {
        return database.execute(statement);
    }
}
