package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import org.jooq.DSLContext;

/** Runs a check, and returns what it has read in a record. */
@Violates
final class TellingChecks {
    record Found(String text) {}

    static Found pass(DSLContext database) {
        return new Found(database.fetch("select * from task").toString());
    }
}
