package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** Runs a check, but returns what it has read. */
@Violates
final class GenerousChecks {
    static Result<Record> pass(DSLContext database) {
        return database.fetch("select * from task");
    }
}
