package dev.freehold.rules.violations.no_statement_without_an_owner.adapters.persistence;

import dev.freehold.rules.Violates;
import org.jooq.UpdatableRecord;

/** Lets a record store itself. */
@Violates
final class Living {
    static void write(UpdatableRecord<?> row) {
        row.store();
    }
}
