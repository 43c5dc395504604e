package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.violations.no_statement_without_an_owner.domain.access.Owner;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Builds statements for others to run. */
record Builder(DSLContext database) {
    Query all(Owner owner) {
        return database.selectOne().limit(owner.id().length());
    }
}
