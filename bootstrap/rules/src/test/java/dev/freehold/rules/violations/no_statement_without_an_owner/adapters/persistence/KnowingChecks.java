package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import dev.freehold.rules.violations.no_statement_without_an_owner.domain.task.Task;
import org.jooq.DSLContext;

/** Runs a check, and creates a protected type from the result. */
@Violates
final class KnowingChecks {
    static void pass(DSLContext database) {
        new Task(database.fetch("select * from task").toString()).title();
    }
}
