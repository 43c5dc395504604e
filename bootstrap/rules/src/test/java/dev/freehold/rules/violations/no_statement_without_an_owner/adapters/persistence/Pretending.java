package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_statement_without_an_owner.domain.access.Owner;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** Reads the Owner, but is not a runner. */
@Violates
record Pretending(DSLContext database) {
    Result<Record> all(Owner owner) {
        return database.fetch("select * from task -- " + owner.id());
    }
}
