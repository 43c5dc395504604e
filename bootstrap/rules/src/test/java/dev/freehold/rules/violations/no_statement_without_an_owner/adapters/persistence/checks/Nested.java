package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence.checks;

import dev.freehold.rules.Violates;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

@Violates
final class Nested {
    static final class DatabaseChecks {
        static Result<Record> all(DSLContext database) {
            return database.fetch("select * from task");
        }
    }
}
