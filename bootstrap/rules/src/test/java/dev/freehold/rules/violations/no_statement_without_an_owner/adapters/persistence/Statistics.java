package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import org.jooq.DSLContext;

/** Counts the tasks of all users. */
@Violates
record Statistics(DSLContext database) {
    int count() {
        return database.fetchCount(database.selectOne());
    }
}
