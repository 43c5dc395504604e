package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** Runs a check, and stores what it has read. */
@Violates
final class KeepingChecks {
    final Result<Record> rows;

    KeepingChecks(DSLContext database) {
        rows = database.fetch("select * from task");
    }
}
