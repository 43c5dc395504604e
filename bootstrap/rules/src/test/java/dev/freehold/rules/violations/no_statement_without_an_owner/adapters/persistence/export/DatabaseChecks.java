package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence.export;

import dev.freehold.rules.Violates;
import org.jooq.DSLContext;

/** Has the name of an allowed class, in another package. */
@Violates
final class DatabaseChecks {
    static void pass(DSLContext database) {
        database.fetch("select * from task");
    }
}
