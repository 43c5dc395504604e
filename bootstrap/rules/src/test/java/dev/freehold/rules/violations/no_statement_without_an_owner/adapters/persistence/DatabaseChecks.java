package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import org.jooq.DSLContext;

/** Queries the database before the first request, and no task. */
final class DatabaseChecks {
    static void pass(DSLContext database) {
        database.fetch("select current_user");
    }
}
